package org.hillsboro.web;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import org.hillsboro.running.PlanJob;
import org.springframework.stereotype.Component;

/** Figures of plans at their end, without money: whoever watches machines need not know what a center pays. */
@Component
class PlanMeters {

    private final MeterRegistry meters;

    PlanMeters(MeterRegistry meters) {
        this.meters = meters;
    }

    void ended(PlanJob job) {
        var progress = job.progress();
        Timer.builder("hillsboro.plan.search")
                .description("How long was searched, over all attempts, by how it ended")
                .tag("state", job.state().name())
                .register(meters)
                .record(Duration.ofMillis(Math.round(progress.elapsed() * 1000)));
        if (progress.gap() != null) {
            DistributionSummary.builder("hillsboro.plan.gap")
                    .description("(cost - bound) / bound of what was found")
                    .serviceLevelObjectives(0.002, 0.005, 0.01, 0.02, 0.05, 0.1)
                    .register(meters)
                    .record(progress.gap());
        }
        if (progress.shortfall() != null) {
            DistributionSummary.builder("hillsboro.plan.shortfall")
                    .description("Agent-minutes that are missing in what was found")
                    .register(meters)
                    .record(progress.shortfall());
        }
    }
}
