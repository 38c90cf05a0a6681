package org.hillsboro.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.hillsboro.accounts.FailedSignIns;
import org.hillsboro.accounts.OneTimeLinks;
import org.hillsboro.accounts.OneTimeLinks.Link;
import org.hillsboro.accounts.OneTimeLinks.Purpose;
import org.hillsboro.auditing.InTransaction;
import org.hillsboro.keeping.Centers;
import org.hillsboro.keeping.KeptCenter;
import org.hillsboro.web.RunningHillsboro;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class RetentionTest {

    /** Far ahead, so that the service itself, which forgets too, takes none of it. */
    private static final Instant NOW = Instant.parse("2100-11-01T12:00:00Z");

    @TempDir
    private Path scratch;

    @Test
    void whatIsOlderThanTheDaysIsForgottenAndNothingElse() throws IOException {
        try (var service = RunningHillsboro.start()) {
            var failures = service.bean(FailedSignIns.class);
            failures.add("old@example.com", "place", NOW.minus(Duration.ofDays(3).plusSeconds(1)));
            failures.add("new@example.com", "place", NOW.minus(Duration.ofDays(3).minusSeconds(1)));
            var links = service.bean(OneTimeLinks.class);
            links.put(new Link(Purpose.FIRST_ADMINISTRATOR, null), "hash", NOW.plusSeconds(1));
            var jdbc = service.bean(JdbcClient.class);

            retention(service, NOW).forget();
            assertThat(jdbc.sql("select email from failed_sign_in").query(String.class).list()).containsExactly("new@example.com");
            assertThat(links.take("hash", NOW)).isPresent();

            links.put(new Link(Purpose.FIRST_ADMINISTRATOR, null), "hash", NOW.plusSeconds(1));
            retention(service, NOW.plusSeconds(2)).forget();
            assertThat(count(jdbc, "one_time_link")).isZero();

            centersAndPlansAreForgotten(service, jdbc);
        }
    }

    private static Retention retention(RunningHillsboro service, Instant now) {
        return new Retention(service.bean(JdbcClient.class), Clock.fixed(now, ZoneOffset.UTC), service.bean(InTransaction.class),
                new KeptDays(3, 30, 7, 10, 20, 40));
    }

    /** Versions 1 to 5 of a center; 2 is that of a plan with a checkpoint and a file, 4 took the place of 3 less than 40 days ago. */
    private void centersAndPlansAreForgotten(RunningHillsboro service, JdbcClient jdbc) throws IOException {
        var centers = service.bean(Centers.class);
        for (int version = 1; version <= 5; version++) {
            var files = new TreeMap<>(Map.of("agents.csv", centers.keep(file("version " + version)), "center.yaml", centers.keep(file("all"))));
            centers.add(new KeptCenter("corner", "Corner", version, before(version < 4 ? 50 - version : 39), files));
        }
        var plan = new UUID(1, 1);
        jdbc.sql("""
                        insert into plan_job (id, center_id, center_version, request, state, attempt, failures, progress, reason, problems,
                            turn, created_at, created_by, ended_at, version)
                        values (?, 'corner', 2, '{}', 'DONE', 1, 0, '{}', '', '[]', 1, now(), ?, ?, 1)
                        """)
                .params(plan, plan, before(15).atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("insert into plan_checkpoint values (?, 1, now(), 0, 0, 0, 0, '', '')").param(plan).update();
        jdbc.sql("insert into plan_file values (?, 'roster.csv', ?)").params(plan, centers.keep(file("roster"))).update();
        jdbc.sql("insert into plan_stage values (?, 'forecast', ''), (?, 'service', '')").params(plan, plan).update();
        jdbc.sql("""
                        insert into simulation_job (id, plan_id, center_id, request, state, attempt, failures, progress, reason,
                            created_at, created_by, ended_at, version)
                        values (?, ?, 'corner', '{}', 'DONE', 1, 0, '{}', '', now(), ?, ?, 1)
                        """)
                .params(plan, plan, plan, before(15).atOffset(ZoneOffset.UTC))
                .update();
        session(jdbc, "old", before(7).minusMillis(1));
        session(jdbc, "new", before(7).plusMillis(1));

        retention(service, NOW).forget();
        assertThat(centers.versions("corner", 0, 9)).extracting(KeptCenter::version).containsExactly(5L, 4L, 3L, 2L);
        assertThat(count(jdbc, "plan_checkpoint")).isZero();
        assertThat(count(jdbc, "plan_file")).isEqualTo(1);
        assertThat(jdbc.sql("select stage from plan_stage").query(String.class).list()).containsExactly("service");
        assertThat(count(jdbc, "simulation_job")).isEqualTo(1);
        assertThat(jdbc.sql("select session_id from spring_session").query(String.class).list()).extracting(String::strip).containsExactly("new");
        assertThat(count(jdbc, "content")).as("of four versions, what they share, and the roster").isEqualTo(6);

        retention(service, NOW.plus(Duration.ofDays(6))).forget();
        assertThat(centers.versions("corner", 0, 9)).extracting(KeptCenter::version).containsExactly(5L, 2L);
        assertThat(count(jdbc, "plan_file")).isZero();
        assertThat(count(jdbc, "plan_stage") + count(jdbc, "simulation_job")).isZero();
        assertThat(count(jdbc, "content")).isEqualTo(3);
        assertThat(count(jdbc, "content_chunk")).isEqualTo(3);
    }

    private static Instant before(int days) {
        return NOW.minus(Duration.ofDays(days));
    }

    private Path file(String text) throws IOException {
        return Files.writeString(scratch.resolve("file"), text);
    }

    private static void session(JdbcClient jdbc, String id, Instant created) {
        jdbc.sql("insert into spring_session values (?, ?, ?, ?, 60, ?, 'someone')")
                .params(id, id, created.toEpochMilli(), created.toEpochMilli(), Long.MAX_VALUE)
                .update();
    }

    private static long count(JdbcClient jdbc, String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }
}
