package org.hillsboro.store;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import javax.sql.DataSource;
import org.hillsboro.auditing.InTransaction;
import org.hillsboro.running.RunPlanJob;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes plans from the queue while this node runs. */
@Component
class JobRunner implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);

    private final RunPlanJob.Node node;
    private final JdbcClient jdbc;
    private final InTransaction transaction;
    private final DurableWork work;

    JobRunner(
            DataSource dataSource,
            RunPlanJob run,
            RunPlanJob.Node node,
            Clock clock,
            JdbcClient jdbc,
            InTransaction transaction,
            MeterRegistry meters,
            @Value("${hillsboro.plans.at-once}") int atOnce) {
        this.node = node;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.work = new DurableWork(dataSource, clock, new DurableWork.Kind(ScheduledJobs.TABLE, ScheduledJobs.TASK, node.name(), atOnce,
                (instance, shuttingDown) -> run.run(ScheduledJobs.job(instance), ScheduledJobs.turn(instance), shuttingDown)));
        Gauge.builder("hillsboro.node.plans", work, DurableWork::inHand).description("Plans in hand of this node").register(meters);
    }

    @Override
    public void start() {
        work.start();
    }

    @Override
    public void stop() {
        work.stop();
        if (work.inHand() > 0) {
            giveBack();
        }
    }

    /** What did not come to an end in time is free for other nodes at once; what it still writes is fenced off. */
    private void giveBack() {
        try {
            transaction.run(() -> jdbc.sql("""
                            update plan_job set version = version + 1,
                                state = case when state = 'STOPPING' then 'STOPPED' else 'QUEUED' end,
                                ended_at = case when state = 'STOPPING' then now() end
                            where node = ? and state in ('RUNNING', 'STOPPING')
                            """).param(node.name()).update()
                    + jdbc.sql("update " + ScheduledJobs.TABLE + " set picked = false, picked_by = null, last_heartbeat = null,"
                            + " version = version + 1 where picked_by = ?").param(node.name()).update());
        } catch (RuntimeException away) {
            LOG.warn("Plans of this node wait until others take it for dead: {}", away.getMessage());
        }
    }

    @Override
    public boolean isRunning() {
        return work.isRunning();
    }
}
