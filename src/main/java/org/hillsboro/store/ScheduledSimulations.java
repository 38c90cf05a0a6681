package org.hillsboro.store;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import java.time.Clock;
import java.util.UUID;
import javax.sql.DataSource;
import org.hillsboro.levels.SimulationQueue;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;

/** The queue of simulations in db-scheduler's table: what was ordered first is run first. */
@Component
class ScheduledSimulations implements SimulationQueue {

    static final String TABLE = "scheduled_simulations";
    static final String TASK = "simulation";

    private final SchedulerClient scheduler;
    private final Clock clock;

    ScheduledSimulations(DataSource dataSource, Clock clock) {
        this.scheduler = SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(dataSource))
                .tableName(TABLE)
                .enablePriority()
                .build();
        this.clock = clock;
    }

    @Override
    public void put(UUID job) {
        scheduler.scheduleIfNotExists(new TaskInstance.Builder<Void>(TASK, job.toString()).priority(0).build(), clock.instant());
    }

    @Override
    public void remove(UUID job) {
        var execution = TaskInstanceId.of(TASK, job.toString());
        if (scheduler.getScheduledExecution(execution).filter(found -> !found.isPicked()).isPresent()) {
            scheduler.cancel(execution);
        }
    }
}
