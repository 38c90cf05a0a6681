package org.hillsboro.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What waits and works on all nodes together, as one query tells; asked again within a second it tells the same. */
@Component
public class Backlog {

    private static final Duration FRESH = Duration.ofSeconds(1);

    private static final String QUERY = """
            select (select count(*) from plan_job where state in ('RUNNING', 'STOPPING')) as running,
                   (select count(*) from plan_job where state = 'QUEUED') as waiting,
                   (select coalesce(extract(epoch from now() - min(execution_time)), 0) from scheduled_tasks
                        where not picked and execution_time < now()) as oldest,
                   (select count(*) from webhook_delivery where due is not null) as due,
                   (select count(*) from webhook_delivery where due is null and delivered is null) as dead,
                   (select count(*) from publication) as publications
            """;

    private final JdbcClient jdbc;
    private final Clock clock;
    private @Nullable Figures latest;
    private Instant askedAt = Instant.MIN;

    Backlog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Counts.
     *
     * @param oldestWaiting seconds that the plan waits which waits longest; 0 where none does
     * @param webhooksDue deliveries to be made, or made again
     * @param webhooksDead deliveries that were given up
     */
    public record Figures(
            double plansRunning,
            double plansWaiting,
            double oldestWaiting,
            double webhooksDue,
            double webhooksDead,
            double publications) {

        private static final Figures UNKNOWN =
                new Figures(Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
    }

    /** Not-a-number while the database is away. */
    public synchronized Figures figures() {
        Instant now = clock.instant();
        if (latest == null || now.isAfter(askedAt.plus(FRESH))) {
            latest = ask();
            askedAt = clock.instant();
        }
        return latest;
    }

    private Figures ask() {
        try {
            return jdbc.sql(QUERY)
                    .query((row, number) -> new Figures(row.getDouble("running"), row.getDouble("waiting"),
                            row.getDouble("oldest"), row.getDouble("due"), row.getDouble("dead"), row.getDouble("publications")))
                    .single();
        } catch (RuntimeException away) {
            return Figures.UNKNOWN;
        }
    }
}
