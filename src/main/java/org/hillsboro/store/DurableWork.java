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
import org.hillsboro.running.RunPlanJob.Result;

/**
 * Takes work of one kind from its queue, at a lower priority than answering requests.
 *
 * <p>A node that gives no sign of life for 16 s is taken for dead; others look for the dead every 8 s.
 */
final class DurableWork {

    private static final Duration HEARTBEAT = Duration.ofSeconds(4);
    private static final int MISSED_HEARTBEATS = 4;
    private static final Duration POLLING = Duration.ofSeconds(1);
    private static final Duration SHUTDOWN = Duration.ofSeconds(8);

    private final DataSource dataSource;
    private final Clock clock;
    private final Kind kind;
    private final Set<String> inHand = ConcurrentHashMap.newKeySet();
    private volatile boolean stopping;
    private volatile boolean running;
    private Scheduler scheduler;

    /**
     * @param table the queue, for this kind alone: a scheduler deletes what it does not know after 14 days
     * @param task name in the queue; its threads are called so too
     * @param node unique for each process and kind
     */
    record Kind(String table, String task, String node, int atOnce, Work work) {}

    /** What is done. */
    interface Work {

        /** @param shuttingDown asked often; true wants it put back */
        Result run(String instance, BooleanSupplier shuttingDown);
    }

    DurableWork(DataSource dataSource, Clock clock, Kind kind) {
        this.dataSource = dataSource;
        this.clock = clock;
        this.kind = kind;
        this.scheduler = scheduler();
    }

    private Scheduler scheduler() {
        var threads = Executors.newFixedThreadPool(
                kind.atOnce(), Thread.ofPlatform().name(kind.task() + "-", 1).priority(Thread.MIN_PRIORITY).daemon().factory());
        return Scheduler.create(dataSource, task())
                .tableName(kind.table())
                .schedulerName(new SchedulerName.Fixed(kind.node()))
                .executorService(threads)
                .threads(kind.atOnce())
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
        return Tasks.custom(kind.task(), Void.class)
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
            return kind.work().run(instance, shuttingDown);
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

    int inHand() {
        return inHand.size();
    }

    void start() {
        if (stopping) {
            scheduler = scheduler();
            stopping = false;
        }
        scheduler.start();
        running = true;
    }

    void stop() {
        stopping = true;
        scheduler.stop();
        running = false;
    }

    boolean isRunning() {
        return running;
    }
}
