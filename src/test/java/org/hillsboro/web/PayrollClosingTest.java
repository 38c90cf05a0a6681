package org.hillsboro.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.hillsboro.accounts.Role;
import org.hillsboro.serving.Checked;
import org.hillsboro.store.Backup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A period is closed once, whole, with the figures that were looked at, and stays as it is. */
class PayrollClosingTest {

    private static final String NOVEMBER = "2026-11-01";
    private static final String WITHOUT = "{\"withoutWeeks\": [\"2026-W44\", \"2026-W45\", \"2026-W46\", \"2026-W47\", \"2026-W49\"]}";
    private static final String WEEK = "A1 MON 08:00 |#### ####|\nA2 SUN 21:00 |#### ####|\nH1 TUE 08:00 |####|";

    private static MovedClock clock;
    private static RunningHillsboro service;
    private static int centers;

    @TempDir
    private Path scratch;

    private PaidCenter center;

    @BeforeAll
    static void start() {
        clock = new MovedClock("2026-12-31T20:00:00Z");
        service = RunningHillsboro.at(clock);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @BeforeEach
    void publish() {
        clock.moveTo("2026-12-31T20:00:00Z");
        center = PaidCenter.in(service, "closing-" + ++centers);
        center.publish(scratch, "2026-W48", WEEK);
    }

    @Test
    void ofTwoWhoPressAtOnceOneClosesAndTheOtherHearsOfIt() {
        String tag = center.hana.get(center.period(NOVEMBER)).expect(200).header("ETag");
        var clerks = IntStream.range(0, 4).mapToObj(i -> service.signedIn(Role.HR, center.id, null).with("If-Match", tag)).toList();
        var answers = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> clerks.get(i).with("Idempotency-Key", "key-" + i)
                        .post(center.period(NOVEMBER) + "/close", WITHOUT)))
                .toList().stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(answers.stream().map(Browser.Answer::status)).containsExactlyInAnyOrder(201, 409, 409, 409);
        assertThat(closedEntries()).isEqualTo(1);
    }

    @Test
    void theSameKeyAnswersTheSameAndClosesNothingElse() {
        var first = center.close(NOVEMBER, WITHOUT, "once").expect(201);
        var again = center.closeAs(NOVEMBER, WITHOUT, "once", "\"whatever\"").expect(201);
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(center.close("2026-12-01", WITHOUT, "once").expect(409).text()).contains("2026-11-01..2026-11-30 was closed");
        assertThat(closedEntries()).isEqualTo(1);
    }

    @Test
    void nobodyClosesFiguresThatTheyDidNotSee() {
        String tag = center.hana.get(center.period(NOVEMBER)).header("ETag");
        center.hana.with("Idempotency-Key", "k");
        center.hana.post(center.period(NOVEMBER) + "/close", WITHOUT).expect(428);
        center.hana.without("Idempotency-Key").sendWith("POST", center.period(NOVEMBER) + "/close", WITHOUT, "If-Match", tag).expect(400);
        center.publish(scratch, "2026-W48", WEEK.replace("|####|", "|#### ####|"));
        var refused = center.closeAs(NOVEMBER, WITHOUT, "k", tag).expect(412);
        assertThat(refused.header("ETag")).isEqualTo(center.hana.get(center.period(NOVEMBER)).header("ETag")).isNotEqualTo(tag);
        center.attend(NOVEMBER, "agent,start,end\nA1,2026-11-23T08:00,2026-11-23T10:00\n").expect(200);
        center.closeAs(NOVEMBER, WITHOUT, "k", refused.header("ETag")).expect(412);
    }

    @Test
    void whatStandsInTheWayIsToldAndSomeOfItCanBeAgreedTo() {
        assertThat(obstacles(center.close("2026-12-01", "{}"))).containsExactly("MISSING_WEEKS", "EARLIER_OPEN");
        clock.moveTo("2026-12-30T20:00:00Z");
        center.publish(scratch, "2026-W50", "A1 MON 08:00 |####|");
        String others = "[\"2026-W49\", \"2026-W51\", \"2026-W52\", \"2026-W53\"]";
        assertThat(obstacles(center.close("2026-12-01", "{}"))).containsExactly("NOT_OVER", "MISSING_WEEKS", "EARLIER_OPEN");
        assertThat(obstacles(center.close("2026-12-01", "{\"early\": true, \"withoutWeeks\": [\"2026-W49\"]}")))
                .containsExactly("MISSING_WEEKS", "EARLIER_OPEN");
        center.close("2026-12-01", "{\"early\": true, \"withoutWeeks\": %s, \"withoutPeriods\": [\"2026-11-01..2026-11-30\"]}"
                .formatted(others)).expect(201);
        assertThat(obstacles(center.close(NOVEMBER, WITHOUT))).containsExactly("LATER_CLOSED");
    }

    @Test
    void workInNoPublishedWeekIsPaidByNobodyAndSaysSo() {
        center.attend(NOVEMBER, "agent,start,end\nA1,2026-11-23T08:00,2026-11-23T10:00\nA2,2026-11-29T21:00,2026-11-29T23:00\n"
                + "H1,2026-11-24T08:00,2026-11-24T09:00\nA1,2026-11-10T08:00,2026-11-10T09:00\n").expect(200);
        assertThat(obstacles(center.close(NOVEMBER, WITHOUT))).containsExactly("UNDECIDED", "OUTSIDE");
        center.decideAll(NOVEMBER);
        assertThat(obstacles(center.close(NOVEMBER, WITHOUT))).containsExactly("OUTSIDE");
        center.publish(scratch, "2026-W46", "A2 MON 08:00 |####|");
        center.decideAll(NOVEMBER);
        center.close(NOVEMBER, WITHOUT).expect(201);
        assertThat(center.file(NOVEMBER, "generic")).contains("A1,10001,staff,2026-11-10,BASE,1.00,15.50,15.50,60,,")
                .doesNotContain("A2,10002,staff,2026-11-09");
    }

    @Test
    void aClosingThatIsKilledLeavesNothingAndCanBeRepeated() throws SQLException {
        String tag = center.hana.get(center.period(NOVEMBER)).header("ETag");
        try (var owner = DriverManager.getConnection(
                        service.database().jdbcUrl(), service.database().user(), service.database().password());
                var statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.execute("lock table audit_entry in exclusive mode");
            var pressed = CompletableFuture.supplyAsync(() -> center.closeAs(NOVEMBER, WITHOUT, "killed", tag));
            int killed = center.scheduler.until(() -> killed());
            assertThat(killed).isPositive();
            assertThat(pressed.join().status()).isGreaterThanOrEqualTo(500);
            owner.rollback();
        }
        assertThat(center.hana.get(center.period(NOVEMBER)).expect(200).json().path("stage").asString()).isNotEqualTo("CLOSED");
        assertThat(closedEntries()).isZero();
        center.closeAs(NOVEMBER, WITHOUT, "killed", tag).expect(201);
        assertThat(closedEntries()).isEqualTo(1);
    }

    /** Whoever waits to write into the audit trail with a closed period in hand. */
    private static Optional<Integer> killed() {
        try (var owner = DriverManager.getConnection(
                        service.database().jdbcUrl(), service.database().user(), service.database().password());
                var statement = owner.createStatement();
                var rows = statement.executeQuery("""
                        select count(pg_terminate_backend(pid)) from pg_stat_activity
                        where datname = current_database() and wait_event_type = 'Lock' and query like '%audit_entry%'
                        """)) {
            rows.next();
            return rows.getInt(1) == 0 ? Optional.empty() : Optional.of(rows.getInt(1));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whatIsClosedCanBeChangedByNobodyAndIsFoundWhereItWas() throws SQLException {
        center.attend(NOVEMBER, "agent,start,end\nA1,2026-11-23T08:10,2026-11-23T10:00\n").expect(200);
        center.decideAll(NOVEMBER);
        center.close(NOVEMBER, WITHOUT).expect(201);
        for (String table : List.of("closed_period", "closed_slip", "attendance", "attendance_decision", "publication_basis")) {
            for (String change : List.of("update " + table + " set " + (table.equals("closed_slip") ? "place = 9" : "center_id = 'x'"),
                    "delete from " + table, "truncate " + table + " cascade")) {
                assertThatThrownBy(() -> service.asOwner("set role hillsboro_service; " + change)).as(change)
                        .hasMessageContaining("permission denied");
                assertThatThrownBy(() -> service.asOwner(change)).as(change).hasMessageContaining("never change");
            }
        }
        assertThat(check()).contains("closed periods, each what its digest says", "All is well");
        String own = " where center_id = '" + center.id + "'";
        String slips = " where period_id in (select id from closed_period" + own + ")";
        var changes = Map.of(
                "update closed_slip set lines = replace(lines, '15.50', '91.00')" + slips,
                "update closed_slip set lines = replace(lines, '91.00', '15.50')" + slips,
                "update closed_period set pools = pools || 'x'" + own, "update closed_period set pools = left(pools, -1)" + own);
        for (var change : changes.entrySet()) {
            String table = change.getKey().split(" ")[1];
            service.asOwner("alter table " + table + " disable trigger all; " + change.getKey());
            assertThat(check()).contains("BROKEN: payroll 2026-11-01..2026-11-30 of center " + center.id).doesNotContain("All is well");
            service.asOwner(change.getValue() + "; alter table " + table + " enable trigger all");
        }
        assertThat(check()).contains("All is well");
    }

    @Test
    void aRestoredBackupHoldsTheSameFiles() {
        center.close(NOVEMBER, WITHOUT).expect(201);
        var empty = RunningHillsboro.emptyDatabase();
        Backup.write(service.database(), scratch.resolve("backup.zip"));
        Backup.restore(empty, scratch.resolve("backup.zip"));
        try (var restored = RunningHillsboro.on(empty)) {
            var hana = restored.signedIn(Role.HR, center.id, null);
            assertThat(hana.get(center.period(NOVEMBER) + "/files/generic").expect(200).text()).isEqualTo(center.file(NOVEMBER, "generic"));
            assertThat(hana.get(center.period(NOVEMBER)).header("ETag")).isEqualTo(center.hana.get(center.period(NOVEMBER)).header("ETag"));
        }
    }

    @Test
    void anAnonymousAgentIsPaidTheSameUnderAnotherName() {
        center.attend(NOVEMBER, "agent,start,end\nA1,2026-11-23T08:10,2026-11-23T10:00\nA2,2026-11-29T21:00,2026-11-29T23:00\n").expect(200);
        center.decideAll(NOVEMBER);
        String leave = "/api/centers/" + center.id + "/agents/A1";
        var ann = center.scheduler.get(leave).expect(200);
        center.scheduler.sendWith("DELETE", leave, "", "If-Match", ann.header("ETag")).expect(204);
        center.close(NOVEMBER, WITHOUT).expect(201);
        String before = center.hana.get(center.period(NOVEMBER)).text();
        assertThat(center.hana.post(leave + "/anonymize", "").expect(409).text()).contains("kept by name until 2029-11-29");
        center.publish(scratch, "2026-W50", "A2 MON 08:00 |####|");

        clock.moveTo("2029-11-30T12:00:00Z");
        String name = center.hana.post(leave + "/anonymize", "").expect(200).json().path("agent").asString();
        var period = center.hana.get(center.period(NOVEMBER)).expect(200).json();
        assertThat(period.path("total").toString()).isEqualTo(center.hana.get(center.period(NOVEMBER)).json().path("total").toString());
        assertThat(before).contains("\"total\":" + period.path("total"));
        assertThat(period.path("closed").path("rewrittenSha256").asString()).isNotEqualTo(period.path("closed").path("sha256").asString());
        assertThat(center.file(NOVEMBER, "generic")).contains(name + ",,staff,2026-11-23,BASE,").doesNotContain("A1", "10001");
        assertThat(center.hana.get(center.period(NOVEMBER) + "/attendance").expect(200).text()).contains(name + ",2026-11-23").doesNotContain("A1");
        assertThat(center.hana.get(center.period(NOVEMBER) + "/differences").expect(200).text()).contains(name).doesNotContain("\"A1\"");
        assertThat(check()).contains("All is well");
        var december = center.hana.get(center.period("2026-12-01")).expect(200).json();
        assertThat(december.path("categories").findValuesAsString("corrects")).as("nothing is corrected for a name").containsOnly("");
    }

    private int closedEntries() {
        var ada = service.signedIn(Role.AUDITOR, null, null);
        return ada.get("/api/audit?action=close%20payroll%20period&subject=center/" + center.id + "/payroll/2026-11-01").expect(200)
                .json().path("total").asInt();
    }

    private static String check() {
        var text = new StringWriter();
        Checked.check(service.database(), new PrintWriter(text, true));
        return text.toString();
    }

    private static List<String> obstacles(Browser.Answer refused) {
        return refused.expect(409).json().path("obstacles").findValuesAsString("kind");
    }
}
