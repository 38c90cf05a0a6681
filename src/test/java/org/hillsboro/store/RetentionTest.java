package org.hillsboro.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.hillsboro.accounts.FailedSignIns;
import org.hillsboro.accounts.OneTimeLinks;
import org.hillsboro.accounts.OneTimeLinks.Link;
import org.hillsboro.accounts.OneTimeLinks.Purpose;
import org.hillsboro.web.RunningHillsboro;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class RetentionTest {

    /** Far ahead, so that the service itself, which forgets too, takes none of it. */
    private static final Instant NOW = Instant.parse("2100-11-01T12:00:00Z");

    @Test
    void whatIsOlderThanTheDaysIsForgottenAndNothingElse() {
        try (var service = RunningHillsboro.start()) {
            var failures = service.bean(FailedSignIns.class);
            failures.add("old@example.com", "place", NOW.minus(Duration.ofDays(3).plusSeconds(1)));
            failures.add("new@example.com", "place", NOW.minus(Duration.ofDays(3).minusSeconds(1)));
            var links = service.bean(OneTimeLinks.class);
            links.put(new Link(Purpose.FIRST_ADMINISTRATOR, null), "hash", NOW.plusSeconds(1));
            var jdbc = service.bean(JdbcClient.class);

            new Retention(jdbc, Clock.fixed(NOW, ZoneOffset.UTC), 3, 30).forget();
            assertThat(jdbc.sql("select email from failed_sign_in").query(String.class).list()).containsExactly("new@example.com");
            assertThat(links.take("hash", NOW)).isPresent();

            links.put(new Link(Purpose.FIRST_ADMINISTRATOR, null), "hash", NOW.plusSeconds(1));
            new Retention(jdbc, Clock.fixed(NOW.plusSeconds(2), ZoneOffset.UTC), 3, 30).forget();
            assertThat(jdbc.sql("select count(*) from one_time_link").query(Long.class).single()).isZero();
        }
    }
}
