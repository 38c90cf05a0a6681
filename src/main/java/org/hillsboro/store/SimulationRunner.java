package org.hillsboro.store;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.UUID;
import javax.sql.DataSource;
import org.hillsboro.levels.RunSimulation;
import org.hillsboro.running.RunPlanJob;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Takes simulations from the queue while this node runs, one at a time, beside the plans. Each ends within moments when asked. */
@Component
class SimulationRunner implements SmartLifecycle {

    private final DurableWork work;

    SimulationRunner(DataSource dataSource, RunSimulation run, RunPlanJob.Node node, Clock clock, MeterRegistry meters) {
        this.work = new DurableWork(dataSource, clock, new DurableWork.Kind(ScheduledSimulations.TABLE, ScheduledSimulations.TASK,
                node.name() + "-simulations", 1, (instance, shuttingDown) -> run.run(UUID.fromString(instance), shuttingDown)));
        Gauge.builder("hillsboro.node.simulations", work, DurableWork::inHand)
                .description("Simulations in hand of this node")
                .register(meters);
    }

    @Override
    public void start() {
        work.start();
    }

    @Override
    public void stop() {
        work.stop();
    }

    @Override
    public boolean isRunning() {
        return work.isRunning();
    }
}
