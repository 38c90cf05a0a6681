package org.hillsboro.web;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.function.ToDoubleFunction;
import org.hillsboro.store.Backlog;
import org.hillsboro.store.Backlog.Figures;
import org.springframework.stereotype.Component;

/** Each node tells of all: take the greatest of them and not their sum. */
@Component
class BacklogMeters implements MeterBinder {

    private final Backlog backlog;

    BacklogMeters(Backlog backlog) {
        this.backlog = backlog;
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        gauge(meters, "plans.running", Figures::plansRunning, "Plans that some node works on");
        gauge(meters, "plans.waiting", Figures::plansWaiting, "Plans that wait for a node");
        gauge(meters, "plans.oldest.waiting.seconds", Figures::oldestWaiting, "How long the plan waits that waits longest");
        gauge(meters, "webhooks.due", Figures::webhooksDue, "Deliveries to be made, or made again");
        gauge(meters, "webhooks.dead", Figures::webhooksDead, "Deliveries that were given up");
        gauge(meters, "publications", Figures::publications, "Publications that there are");
    }

    private void gauge(MeterRegistry meters, String name, ToDoubleFunction<Figures> figure, String description) {
        Gauge.builder("hillsboro." + name, backlog, asked -> figure.applyAsDouble(asked.figures()))
                .description(description)
                .register(meters);
    }
}
