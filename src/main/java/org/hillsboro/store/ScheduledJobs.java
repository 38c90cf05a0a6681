package org.hillsboro.store;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import java.time.Clock;
import java.util.UUID;
import javax.sql.DataSource;
import org.hillsboro.running.JobQueue;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;

/** The queue of jobs in db-scheduler's table: an execution for each turn of a job, the smallest turn of highest priority. */
@Component
class ScheduledJobs implements JobQueue {

    static final String TABLE = "scheduled_tasks";
    static final String TASK = "plan";

    private final SchedulerClient scheduler;
    private final Clock clock;

    ScheduledJobs(DataSource dataSource, Clock clock) {
        this.scheduler = SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(dataSource)).enablePriority().build();
        this.clock = clock;
    }

    @Override
    public void put(UUID job, int turn) {
        var execution = new TaskInstance.Builder<Void>(TASK, instance(job, turn)).priority(-turn).build();
        scheduler.scheduleIfNotExists(execution, clock.instant());
    }

    @Override
    public void remove(UUID job, int turn) {
        var execution = TaskInstanceId.of(TASK, instance(job, turn));
        if (scheduler.getScheduledExecution(execution).filter(found -> !found.isPicked()).isPresent()) {
            scheduler.cancel(execution);
        }
    }

    private static String instance(UUID job, int turn) {
        return job + "/" + turn;
    }

    static UUID job(String instance) {
        return UUID.fromString(instance.substring(0, instance.indexOf('/')));
    }

    static int turn(String instance) {
        return Integer.parseInt(instance.substring(instance.indexOf('/') + 1));
    }
}
