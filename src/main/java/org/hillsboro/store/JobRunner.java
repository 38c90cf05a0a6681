package org.hillsboro.store;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.hillsboro.auditing.InTransaction;
import org.hillsboro.running.RunPlanJob;
import org.hillsboro.running.RunPlanJob.Result;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Takes jobs from the queue while this node runs, at a lower priority than answering requests.
 *
 * <p>A node that gives no sign of life for 16 s is taken for dead; others look for the dead every 8 s.
 */
@Component
class JobRunner implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);
    private static final Duration HEARTBEAT = Duration.ofSeconds(4);
    private static final int MISSED_HEARTBEATS = 4;
    private static final Duration POLLING = Duration.ofSeconds(1);
    private static final Duration SHUTDOWN = Duration.ofSeconds(8);

    private final DataSource dataSource;
    private final RunPlanJob run;
    private final RunPlanJob.Node node;
    private final Clock clock;
    private final JdbcClient jdbc;
    private final InTransaction transaction;
    private final int atOnce;
    private final Set<String> inHand = ConcurrentHashMap.newKeySet();
    private volatile boolean stopping;
    private volatile boolean running;
    private Scheduler scheduler;

    JobRunner(
            DataSource dataSource,
            RunPlanJob run,
            RunPlanJob.Node node,
            Clock clock,
            JdbcClient jdbc,
            InTransaction transaction,
            MeterRegistry meters,
            @Value("${hillsboro.plans.at-once}") int atOnce) {
        this.dataSource = dataSource;
        this.run = run;
        this.node = node;
        this.clock = clock;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.atOnce = atOnce;
        Gauge.builder("hillsboro.node.plans", inHand, Set::size).description("Plans in hand of this node").register(meters);
        this.scheduler = scheduler();
    }

    private Scheduler scheduler() {
        var threads = Executors.newFixedThreadPool(
                atOnce, Thread.ofPlatform().name("plan-", 1).priority(Thread.MIN_PRIORITY).daemon().factory());
        return Scheduler.create(dataSource, task())
                .schedulerName(new SchedulerName.Fixed(node.name()))
                .executorService(threads)
                .threads(atOnce)
                .pollUsingFetch(0, 1)
                .pollingInterval(POLLING)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .shutdownMaxWait(SHUTDOWN)
                .enablePriority()
                .build();
    }

    private CustomTask<Void> task() {
        BooleanSupplier shuttingDown = () -> stopping;
        return Tasks.custom(ScheduledJobs.TASK, Void.class)
                .onDeadExecution((complete, operations) -> revive(complete, operations))
                .onFailure((complete, operations) ->
                        operations.reschedule(complete, clock.instant().plus(HEARTBEAT)))
                .execute((instance, context) -> {
                    var result = run(instance.getId(), shuttingDown);
                    return result == Result.OVER
                            ? new CompletionHandler.OnCompleteRemove<>()
                            : (complete, operations) -> operations.reschedule(complete, clock.instant());
                });
    }

    private Result run(String instance, BooleanSupplier shuttingDown) {
        inHand.add(instance);
        try {
            return run.run(ScheduledJobs.job(instance), ScheduledJobs.turn(instance), shuttingDown);
        } finally {
            inHand.remove(instance);
        }
    }

    /** What this node itself runs is not dead: the database was away, and with it the signs of life. */
    private void revive(ExecutionComplete complete, ExecutionOperations<Void> operations) {
        if (!inHand.contains(complete.getExecution().taskInstance.getId())) {
            operations.reschedule(complete, clock.instant());
        }
    }

    @Override
    public void start() {
        if (stopping) {
            scheduler = scheduler();
            stopping = false;
        }
        scheduler.start();
        running = true;
    }

    @Override
    public void stop() {
        stopping = true;
        scheduler.stop();
        running = false;
        if (!inHand.isEmpty()) {
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
                    + jdbc.sql("update scheduled_tasks set picked = false, picked_by = null, last_heartbeat = null,"
                            + " version = version + 1 where picked_by = ?").param(node.name()).update());
        } catch (RuntimeException away) {
            LOG.warn("Plans of this node wait until others take it for dead: {}", away.getMessage());
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
