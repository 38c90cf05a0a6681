package org.hillsboro.web;

import java.time.Clock;
import org.hillsboro.requests.Callouts;
import org.hillsboro.requests.Deciding;
import org.hillsboro.requests.LapseExchanges;
import org.hillsboro.requests.NotNow;
import org.hillsboro.requests.ServeWaitingList;
import org.hillsboro.requests.TakeHours;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** What becomes of requests by time alone. Of many nodes one does each; what cannot be done yet is tried again. */
@Component
class DueRequests {

    private static final Logger LOG = LoggerFactory.getLogger(DueRequests.class);

    private final Callouts callouts;
    private final TakeHours take;
    private final LapseExchanges lapse;
    private final ServeWaitingList serve;
    private final Clock clock;

    DueRequests(Callouts callouts, TakeHours take, LapseExchanges lapse, ServeWaitingList serve, Clock clock) {
        this.callouts = callouts;
        this.take = take;
        this.lapse = lapse;
        this.serve = serve;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT1M")
    void draw() {
        for (var id : callouts.due(clock.instant())) {
            callouts.find(id).ifPresent(callout -> {
                try {
                    take.draw(new Deciding(callout.center(), null, "system"), id);
                } catch (NotNow refused) {
                    LOG.info("Callout {} is not drawn yet: {}", id, refused.getMessage());
                }
            });
        }
    }

    @Scheduled(fixedDelayString = "PT1M")
    void lapse() {
        lapse.lapse();
    }

    @Scheduled(fixedDelayString = "PT1M")
    void serve() {
        serve.serve();
    }
}
