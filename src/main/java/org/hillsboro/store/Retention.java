package org.hillsboro.store;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets, each hour, what is kept for some days only; how many the operator says. */
@Component
class Retention {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final int failedSignIns;
    private final int deliveries;

    Retention(
            JdbcClient jdbc,
            Clock clock,
            @Value("${hillsboro.keep.failed-sign-ins-days}") int failedSignIns,
            @Value("${hillsboro.keep.deliveries-days}") int deliveries) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.failedSignIns = failedSignIns;
        this.deliveries = deliveries;
    }

    @Scheduled(fixedDelayString = "PT1H")
    void forget() {
        jdbc.sql("delete from failed_sign_in where at < ?").param(before(failedSignIns)).update();
        jdbc.sql("delete from one_time_link where expires_at < ?").param(before(0)).update();
        jdbc.sql("delete from webhook_delivery where delivered < ?").param(before(deliveries)).update();
    }

    private OffsetDateTime before(int days) {
        return clock.instant().atOffset(ZoneOffset.UTC).minusDays(days);
    }
}
