package org.hillsboro.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.hillsboro.web.RunningHillsboro;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class KeepRequestTest {

    private static RunningHillsboro service;

    @BeforeAll
    static void start() {
        service = RunningHillsboro.start();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static Exchange exchange(String center) {
        return new Exchange(UUID.randomUUID(), center, "2026-W10", "ann", Instant.EPOCH, false, null, Exchange.State.OPEN, null, null,
                Set.of("in-house"), "", Instant.EPOCH, Instant.EPOCH);
    }

    @Test
    void nothingIsWrittenOnceSomebodyWasTakenOutMeanwhile() throws SQLException {
        var keep = service.bean(KeepRequest.class);
        var exchanges = service.bean(Exchanges.class);
        long names = keep.names("corner");
        service.asOwner("insert into anonymous_agent (center_id, pseudonym, made_by, at) values ('corner', 'anon-1', 'hana', now())");
        var late = exchange("corner");
        assertThatThrownBy(() -> keep.keep("corner", names, () -> exchanges.add(late))).isInstanceOf(NotNow.class);
        assertThat(exchanges.find(late.id())).isEmpty();
        assertThat(keep.<Boolean>keep("corner", keep.names("corner"), () -> exchanges.add(late))).isTrue();
        assertThat(keep.<Boolean>keep("elsewhere", 0, () -> exchanges.add(exchange("elsewhere")))).as("another center").isTrue();
    }
}
