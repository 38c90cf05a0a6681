package org.hillsboro.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.hillsboro.accounts.Role;
import org.hillsboro.auditing.AuditFilter;
import org.hillsboro.auditing.AuditTrail;
import org.hillsboro.auditing.Change;
import org.hillsboro.auditing.InTransaction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class AuditTest {

    private static RunningHillsboro service;
    private static AuditTrail trail;

    @BeforeAll
    static void start() {
        service = RunningHillsboro.start();
        trail = service.bean(AuditTrail.class);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void theTrailIsReadByPageAndFilter() {
        append("one", "publish", "center/one", 1000);
        append("one", "edit", "center/one/agent/0001", 2000);
        append("two", "edit", "center/one-more", 3000);
        var auditor = service.signedIn(Role.AUDITOR, null, null);
        assertThat(actions(auditor, "?actor=one")).isEqualTo(List.of("edit center/one/agent/0001", "publish center/one"));
        assertThat(actions(auditor, "?actor=one&offset=1&limit=1")).isEqualTo(List.of("publish center/one"));
        assertThat(actions(auditor, "?action=edit")).isEqualTo(List.of("edit center/one-more", "edit center/one/agent/0001"));
        assertThat(actions(auditor, "?action=edit&subject=center/one")).isEqualTo(List.of("edit center/one/agent/0001"));
        assertThat(actions(auditor, "?from=1970-01-01T00:00:02Z&to=1970-01-01T00:00:03Z")).isEqualTo(List.of("edit center/one/agent/0001"));
        assertThat(auditor.get("/api/audit?actor=one&limit=1").json().path("total").asInt()).isEqualTo(2);
        auditor.get("/api/audit?from=yesterday").expect(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "update audit_entry set actor = 'someone else'", "delete from audit_entry", "truncate audit_entry",
        "alter table audit_entry disable trigger all", "drop table audit_entry",
    })
    void theServiceItselfCannotChangeTheTrail(String statement) {
        append("anna", "publish", "center/one", 1000);
        var jdbc = service.bean(JdbcClient.class);
        assertThatThrownBy(() -> jdbc.sql(statement).update()).rootCause().hasMessageContaining("audit_entry");
        assertThat(jdbc.sql("select current_user").query(String.class).single()).isEqualTo("hillsboro_service");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "update audit_entry set actor = 'someone else'", "delete from audit_entry", "truncate audit_entry cascade",
    })
    void norDoesATriggerLetTheOwnerOfTheTable(String statement) {
        append("anna", "publish", "center/one", 1000);
        assertThatThrownBy(() -> service.asOwner(statement)).hasMessageContaining("only grows");
    }

    @Test
    void aChangeThatIsUndoneLeavesNoEntry() {
        assertThatThrownBy(() -> service.bean(InTransaction.class).run(() -> {
            append("nobody", "publish", "center/one", 1000);
            throw new IllegalStateException("no");
        })).hasMessage("no");
        assertThat(trail.count(new AuditFilter("nobody", null, null, null, null))).isZero();
    }

    private static void append(String actor, String action, String subject, int millis) {
        trail.append(new Change(actor, action, subject, "", "{\"a\":1}"), Instant.ofEpochMilli(millis));
    }

    private static List<String> actions(Browser auditor, String query) {
        return auditor.get("/api/audit" + query).expect(200).json().path("items").valueStream()
                .map(entry -> entry.path("action").asString() + " " + entry.path("subject").asString()).toList();
    }
}
