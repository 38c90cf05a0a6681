package org.hillsboro.store;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.hillsboro.running.RunPlanJob;
import org.hillsboro.running.RunPlanJob.Result;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Takes jobs from the queue while this node runs, at a lower priority than answering requests.
 *
 * <p>A node that gives no sign of life for 16 s is taken for dead; others look for the dead every 8 s.
 */
@Component
class JobRunner implements SmartLifecycle {

    private static final Duration HEARTBEAT = Duration.ofSeconds(4);
    private static final int MISSED_HEARTBEATS = 4;
    private static final Duration POLLING = Duration.ofSeconds(1);
    private static final Duration SHUTDOWN = Duration.ofSeconds(8);

    private final DataSource dataSource;
    private final RunPlanJob run;
    private final RunPlanJob.Node node;
    private final Clock clock;
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
            @Value("${hillsboro.plans.at-once}") int atOnce) {
        this.dataSource = dataSource;
        this.run = run;
        this.node = node;
        this.clock = clock;
        this.atOnce = atOnce;
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
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
