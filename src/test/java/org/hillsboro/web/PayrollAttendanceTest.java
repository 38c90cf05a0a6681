package org.hillsboro.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.hillsboro.accounts.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Attendance as it comes from time clocks, people and others: it is taken whole, or refused with the line, and nothing is there. */
class PayrollAttendanceTest {

    private static final String NOVEMBER = "2026-11-01";
    private static final String GOOD = "agent,start,end,code\nA1,2026-11-23T08:00,2026-11-23T10:00,WORK\n";

    private static RunningHillsboro service;
    private static PaidCenter center;

    @BeforeAll
    static void start(@TempDir Path scratch) {
        service = RunningHillsboro.at(new MovedClock("2026-12-31T20:00:00Z"));
        String agents = PaidCenter.AGENTS + "=1+1,Formula,staff,any,voice,,,,,,3\nשרה😀,Sara,staff,any,voice,,,,,,4\n";
        center = PaidCenter.in(service, "attended", PaidCenter.CENTER, agents);
        center.publish(scratch, "2026-W48", "A1 MON 08:00 |#### ####|\n=1+1 MON 08:00 |####|\nשרה😀 MON 08:00 |####|");
        center.publish(scratch, "2026-W49", "A1 MON 08:00 |#### ####|");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static Browser.Answer send(byte[] bytes) {
        return center.hana.send("PUT", center.period(NOVEMBER) + "/attendance", BodyPublishers.ofByteArray(bytes), "text/csv");
    }

    private static String problems(String csv) {
        var answer = send(csv.getBytes(StandardCharsets.UTF_8)).expect(422);
        center.hana.get(center.period(NOVEMBER) + "/attendance").expect(404);
        return answer.json().path("problems").toString();
    }

    @Test
    void whatIsBrokenIsRefusedWithItsLineAndNothingIsThere() {
        assertThat(problems("")).contains("the file is empty");
        assertThat(problems(GOOD + "A1,2026-11-23T09:00,2026-11-23T11:00,WORK\n")).contains("\"line\":3", "one place at a time");
        assertThat(problems(GOOD + "A1,2026-11-24T08:00,2026-11-24T0")).contains("\"line\":3", "the file was cut off");
        assertThat(problems(GOOD + "A1,\"2026-11-24T08:00")).contains("attendance.csv");
        assertThat(problems(GOOD + "A2,2026-12-24T08:00,2026-12-24T10:00,\n")).contains("\"line\":3", "another period");
        assertThat(problems(GOOD + "A2,2026-11-01T01:30,2026-11-01T03:00,\n")).contains("expected an offset", "pass this time twice");
        assertThat(problems("agent;start;end\nA1;x;y\n")).contains("separated by semicolons");
        assertThat(problems(GOOD + "A2,2026-11-24T08:00:30,2026-11-24T10:00,\nA1,2026-11-25T08:00,2026-11-25T09:00,LUNCH\n"))
                .contains("whole minutes", "expected WORK or a break");
        byte[] latin = (GOOD + "A2,2026-11-24T08:00,2026-11-24T10:00,Caf\u00e9\n").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(send(latin).expect(422).text()).contains("\"line\":3", "expected UTF-8 text");
        assertThat(send(GOOD.getBytes(StandardCharsets.UTF_16)).expect(422).text()).contains("UTF-16");
        assertThat(send(new byte[41 << 20]).expect(413).text()).contains("40 MB");
    }

    @Test
    void namesOfAllKindsAreTakenAndHarmlessInASpreadsheet() {
        String csv = GOOD + "=1+1,2026-11-23T08:00,2026-11-23T09:00,\nשרה😀,2026-11-23T08:00,2026-11-23T09:00,\n"
                + "=cmd|' /c calc'!A0,2026-11-23T08:00,2026-11-23T09:00,=HYPERLINK(1)\n";
        var sent = send(csv.getBytes(StandardCharsets.UTF_8)).expect(200);
        var text = center.hana.get(center.period(NOVEMBER) + "/attendance").expect(200);
        assertThat(text.text()).contains("\n'=1+1,2026-11-23T08:00-05:00,", "\nשרה😀,", "'=cmd|' /c calc'!A0,", "'=HYPERLINK(1)")
                .startsWith("agent,start,end,code\n").doesNotContain("true");
        var unknown = center.hana.get(center.period(NOVEMBER) + "/differences?kind=UNKNOWN_AGENT").expect(200).json().path("items");
        assertThat(unknown.path(0).path("agent").asString()).isEqualTo("=cmd|' /c calc'!A0");

        String tag = center.hana.get(center.period(NOVEMBER)).header("ETag");
        String decisions = "{\"decisions\": [{\"agent\": %s, \"kind\": \"%s\", \"start\": %s, \"end\": %s, \"paid\": %s}]}";
        var one = unknown.path(0);
        String path = center.period(NOVEMBER) + "/differences/decisions";
        assertThat(center.hana.sendWith("POST", path, decisions.formatted(one.path("agent"), "UNKNOWN_AGENT", one.path("start"),
                one.path("end"), true), "If-Match", tag).expect(422).text()).contains("nobody knows the pay");
        assertThat(center.hana.sendWith("POST", path, decisions.formatted(one.path("agent"), "LATE", one.path("start"), one.path("end"),
                false), "If-Match", tag).expect(422).text()).contains("expected one of the differences");
        center.hana.sendWith("POST", path, decisions.formatted(one.path("agent"), "UNKNOWN_AGENT", one.path("start"), one.path("end"),
                false), "If-Match", "\"old\"").expect(412);
        center.hana.post(path, "{\"decisions\": []}").expect(428);
        center.hana.sendWith("POST", path, decisions.formatted(one.path("agent"), "UNKNOWN_AGENT", one.path("start"), one.path("end"),
                false), "If-Match", tag).expect(200);
        assertThat(center.hana.get(center.period(NOVEMBER)).json().path("undecided").asInt()).isEqualTo(1);

        send(csv.getBytes(StandardCharsets.UTF_8)).expect(428);
        assertThat(center.attend(NOVEMBER, text.text()).expect(200).header("ETag")).as("read back it is the same").isEqualTo(sent.header("ETag"));
        center.hana.sendWith("DELETE", center.period(NOVEMBER) + "/attendance", "", "If-Match", "\"x\"").expect(412);
        center.hana.sendWith("DELETE", center.period(NOVEMBER) + "/attendance", "", "If-Match", sent.header("ETag")).expect(204);
        center.hana.get(center.period(NOVEMBER) + "/attendance").expect(404);
        assertThat(center.hana.get(center.period(NOVEMBER)).json().path("differences").asInt()).isZero();
        var trail = service.signedIn(Role.AUDITOR, null, null);
        assertThat(trail.get("/api/audit?action=decide%20differences").json().path("total").asInt()).isEqualTo(1);
        assertThat(trail.get("/api/audit?action=remove%20attendance").json().path("total").asInt()).isEqualTo(1);
    }

    @Test
    void aClerkWhoMayNotCloseMaySend() {
        center.scheduler.send("PUT", center.period(NOVEMBER) + "/attendance", BodyPublishers.ofString(GOOD), "text/csv").expect(403);
        center.hana.send("PUT", center.period("2026-10-31") + "/attendance", BodyPublishers.ofString(GOOD), "text/csv").expect(404);
    }
}
