package org.hillsboro.web;

import java.time.Clock;
import org.hillsboro.requests.Callouts;
import org.hillsboro.requests.Deciding;
import org.hillsboro.requests.NotNow;
import org.hillsboro.requests.TakeHours;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Draws what has closed. Of many nodes one does; what cannot be drawn yet is tried again. */
@Component
class DueDraws {

    private static final Logger LOG = LoggerFactory.getLogger(DueDraws.class);

    private final Callouts callouts;
    private final TakeHours take;
    private final Clock clock;

    DueDraws(Callouts callouts, TakeHours take, Clock clock) {
        this.callouts = callouts;
        this.take = take;
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
}
