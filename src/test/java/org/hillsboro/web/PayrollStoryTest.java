package org.hillsboro.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hillsboro.accounts.Role;
import org.hillsboro.cli.PayrollLine;
import org.hillsboro.exports.OfficeReader;
import org.hillsboro.exports.OfficeReader.Entry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The last day of December: what a payroll clerk does, from published weeks to files, without a command line. */
class PayrollStoryTest {

    private static final String WEEK_48 = "A1 MON 08:00 |#### #### #### ####|\nA2 SUN 21:00 |#### ####|\nH1 TUE 08:00 |#### ####|";
    private static final String WEEK_49 = "A1 MON 08:00 |#### #### #### ####|\nA1 TUE 08:00 |#### ####|\nV1 TUE 08:00 |####|";
    private static final String WITHOUT = "{\"withoutWeeks\": [\"2026-W44\", \"2026-W45\", \"2026-W46\", \"2026-W47\"]}";
    private static final String WITHOUT_LATER =
            "{\"withoutWeeks\": [\"2026-W50\", \"2026-W51\", \"2026-W52\", \"2026-W53\"]}";

    private static RunningHillsboro service;

    @TempDir
    private Path scratch;

    @BeforeAll
    static void start() {
        service = RunningHillsboro.at(new MovedClock("2026-12-31T20:00:00Z"));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private PaidCenter center(String id) {
        var center = PaidCenter.in(service, id);
        center.publish(scratch, "2026-W48", WEEK_48);
        center.publish(scratch, "2026-W49", WEEK_49);
        return center;
    }

    @Test
    void theWholeWayWithoutACommandLine() throws IOException {
        var center = center("whole");
        var hana = center.hana;
        var periods = hana.get("/api/centers/whole/payroll/periods").expect(200).json().path("items");
        assertThat(periods.findValuesAsString("from")).containsExactly("2026-12-01", "2026-11-01");
        assertThat(periods.findValuesAsString("stage")).containsExactly("OPEN", "OPEN");
        assertThat(periods.path(1).path("missingWeeks").toString()).contains("W44", "W47").doesNotContain("W48");

        center.attend("2026-11-01", """
                agent,start,end,code
                A1,2026-11-23T08:10,2026-11-23T12:00,WORK
                A2,2026-11-29T21:00,2026-11-29T23:30,WORK
                H1,2026-11-24T08:00,2026-11-24T10:00,
                A1,2026-11-30T08:00,2026-11-30T12:00,
                """).expect(200);
        var differences = hana.get(center.period("2026-11-01") + "/differences").expect(200).json();
        assertThat(differences.path("total").asInt()).isEqualTo(2);
        assertThat(differences.path("items").findValuesAsString("kind")).containsExactly("LATE", "LONGER");
        assertThat(hana.get(center.period("2026-11-01") + "/differences?kind=LATE&agent=A2").json().path("total").asInt()).isZero();
        assertThat(obstacles(center.close("2026-11-01", WITHOUT).expect(409))).containsExactly("UNDECIDED");
        center.decideAll("2026-11-01");
        assertThat(hana.get(center.period("2026-11-01") + "/differences?undecided=true").json().path("total").asInt()).isZero();
        assertThat(hana.get(center.period("2026-11-01") + "/differences").json().path("items").get(0).path("decided").path("at").asString())
                .startsWith("2026-12-31T20:00");
        assertThat(obstacles(center.close("2026-11-01", "{}").expect(409))).containsExactly("MISSING_WEEKS");
        hana.get(center.period("2026-11-01") + "/files/generic").expect(409);

        var seen = hana.get(center.period("2026-11-01")).expect(200).json();
        var closed = center.close("2026-11-01", WITHOUT).expect(201);
        assertThat(closed.header("Location")).isEqualTo(center.period("2026-11-01"));
        for (String figure : List.of("total", "slips", "overhead", "categories", "weeks", "commitments", "agents")) {
            assertThat(closed.json().path(figure)).as(figure).isEqualTo(seen.path(figure));
        }
        assertThat(closed.json().path("weeks").valueStream().map(week -> week.path("difference").decimalValue().signum())).containsOnly(0);
        assertThat(center.file("2026-11-01", "generic")).isEqualTo("""
                agent,employee_number,pool,date,category,hours,rate,amount,minutes,kind,corrects
                A1,10001,staff,2026-11-23,BASE,3.8333,15.50,59.42,230,,
                A1,10001,staff,2026-11-30,BASE,4.00,15.50,62.00,240,,
                A2,10002,staff,2026-11-29,BASE,2.50,15.50,38.75,150,,
                A2,10002,staff,2026-11-29,night,1.50,1.55,2.33,90,,
                """);
        var file = hana.get(center.period("2026-11-01") + "/files/adp-wfn").expect(200);
        assertThat(file.header("Content-Disposition")).contains("PRHBOEPI.csv");
        assertThat(OfficeReader.adpWorkforceNow(file.text()))
                .contains(new Entry("10001", "Reg Hours", "7.83", ""), new Entry("10002", "NGT", "", "2.33"));
        assertThat(OfficeReader.adpRun(center.file("2026-11-01", "adp-run"), LocalDate.parse("2026-11-01"), LocalDate.parse("2026-11-30")))
                .contains(new Entry("10002", "REG", "2.50", "38.75"));
        assertThat(OfficeReader.gusto(center.file("2026-11-01", "gusto"))).contains(new Entry("Ann Lee", "regular_hours", "7.83", ""));
        assertThat(OfficeReader.sum(OfficeReader.paychexFlex(center.file("2026-11-01", "paychex")))).isEqualByComparingTo("162.50");
        assertThat(center.file("2026-11-01", "statements/H1.csv")).contains("H1,2026-11-24,BASE,2.00,120,17.00,34.00,");
        hana.get(center.period("2026-11-01") + "/files/statements/A1.csv").expect(404);
        var offers = hana.get(center.period("2026-11-01") + "/files").expect(200).json().path("items");
        assertThat(offers.findValuesAsString("name"))
                .containsExactly("generic", "adp-wfn", "adp-run", "gusto", "paychex", "invoice.csv", "invoice-lines.csv", "statements/H1.csv");
        assertThat(hana.get(center.period("2026-11-01") + "/slips/A2").expect(200).json().path("total").decimalValue()).isEqualByComparingTo("41.08");
        assertThat(hana.get("/api/centers/whole/payroll/periods").json().path("items").get(1).path("totals").path("total").decimalValue())
                .isEqualByComparingTo("196.50");
    }

    @Test
    void whatIsPublishedAgainAfterClosingIsPaidByTheNextPeriodOnce() throws IOException {
        var center = center("again");
        center.close("2026-11-01", WITHOUT).expect(201);
        String before = center.file("2026-11-01", "generic");
        center.publish(scratch, "2026-W48", WEEK_48.replace("A1 MON 08:00 |#### #### #### ####|", "A1 MON 08:00 |#### ####|"));
        center.publish(scratch, "2026-W47", "A2 MON 08:00 |####|");
        var december = center.close("2026-12-01", WITHOUT_LATER).expect(201).json();
        assertThat(center.file("2026-12-01", "generic")).isEqualTo("""
                agent,employee_number,pool,date,category,hours,rate,amount,minutes,kind,corrects
                A1,10001,staff,2026-12-01,BASE,2.00,15.50,31.00,120,,
                A1,10001,staff,2026-11-23,BASE,-2.00,15.50,-31.00,-120,,2026-11-01..2026-11-30
                A2,10002,staff,2026-11-16,BASE,1.00,15.50,15.50,60,,2026-11-01..2026-11-30
                """);
        assertThat(december.path("weeks").findValuesAsString("week")).contains("2026-W47", "2026-W48", "2026-W49");
        assertThat(center.file("2026-11-01", "generic")).isEqualTo(before);
    }

    @Test
    void attendanceThatComesAfterClosingIsPaidByTheNextPeriod() throws IOException {
        var center = center("late");
        center.close("2026-11-01", WITHOUT).expect(201);
        center.attend("2026-11-01", """
                agent,start,end
                A1,2026-11-23T08:10,2026-11-23T12:00
                A1,2026-11-30T08:00,2026-11-30T12:00
                A2,2026-11-29T21:00,2026-11-29T23:00
                H1,2026-11-24T08:00,2026-11-24T10:00
                """).expect(200);
        assertThat(obstacles(center.close("2026-12-01", WITHOUT_LATER).expect(409))).containsExactly("UNDECIDED");
        center.decideAll("2026-12-01");
        center.close("2026-12-01", WITHOUT_LATER).expect(201);
        assertThat(center.file("2026-12-01", "generic")).isEqualTo("""
                agent,employee_number,pool,date,category,hours,rate,amount,minutes,kind,corrects
                A1,10001,staff,2026-12-01,BASE,2.00,15.50,31.00,120,,
                A1,10001,staff,2026-11-23,BASE,-0.1667,15.50,-2.58,-10,,2026-11-01..2026-11-30
                """);
    }

    @Test
    void whatIsWrittenOfAClosedPeriodIsWhatTheCommandLineWrites() throws IOException {
        var center = center("same");
        closeBoth(center, WITHOUT, List.of("2026-W48", "2026-W49"), "generic", "adp-wfn", "adp-run", "gusto", "paychex");
    }

    /** Clocks go back on 1 November at 2:00: from midnight to 3:00 are four hours. */
    @Test
    void soItIsInACurrencyWithoutAndWithThreeDecimalsInTheWeekInWhichClocksChange() throws IOException {
        for (var money : Map.of("JPY", "1555", "KWD", "4.125").entrySet()) {
            String id = money.getKey().toLowerCase(Locale.ROOT);
            var center = PaidCenter.in(service, id, PaidCenter.CENTER.replace("USD", money.getKey()).replace("15.50", money.getValue()),
                    PaidCenter.AGENTS);
            center.publish(scratch, "2026-W44", "A2 SUN 00:00 |#### #### #### ####|");
            center.publish(scratch, "2026-W48", WEEK_48);
            center.publish(scratch, "2026-W49", WEEK_49);
            var files = closeBoth(center, """
                    {"withoutWeeks": ["2026-W45", "2026-W46", "2026-W47"], "withoutPeriods": ["2026-10-01..2026-10-31"]}""",
                    List.of("2026-W44", "2026-W48", "2026-W49"), "generic");
            assertThat(files).contains(money.getKey().equals("JPY")
                    ? "A2,10002,staff,2026-11-01,BASE,4.00,1555,6220,240,,"
                    : "A2,10002,staff,2026-11-01,BASE,4.00,4.125,16.500,240,,");
        }
    }

    /** In the service and on the command line. @return the last of the files */
    private String closeBoth(PaidCenter center, String agreed, List<String> weeks, String... formats) throws IOException {
        String attendance = """
                agent,start,end,code
                A1,2026-11-23T08:10,2026-11-23T12:00,WORK
                A1,2026-11-30T08:00,2026-11-30T12:00,
                A2,2026-11-29T21:00,2026-11-29T23:00,
                H1,2026-11-24T08:00,2026-11-24T09:50,
                """ + (weeks.contains("2026-W44") ? "A2,2026-11-01T00:00,2026-11-01T03:00,\n" : "");
        center.attend("2026-11-01", attendance).expect(200);
        center.decideAll("2026-11-01");
        var closed = center.close("2026-11-01", agreed).expect(201).json();
        assertThat(closed.path("weeks").findValuesAsString("week")).containsExactlyElementsOf(weeks);
        Path here = scratch.resolve("line-" + center.id);
        var line = new PayrollLine(here, center.written(here.resolve("exported")));
        Files.writeString(here.resolve("attendance.csv"), attendance);
        for (String week : weeks) {
            String publication = center.hana.get("/api/publications?center=" + center.id + "&week=" + week).expect(200)
                    .json().path("items").get(0).path("id").asString();
            line.plan(week, center.hana.get("/api/publications/" + publication + "/roster.csv").expect(200).text(), closed);
        }
        String last = "";
        for (String format : formats) {
            var written = line.written(format, "2026-11-01..2026-11-30", "--attendance", here.resolve("attendance.csv").toString());
            last = center.file("2026-11-01", format);
            assertThat(last).as(format).isEqualTo(written.get("file.csv"));
            if (written.containsKey("invoice.csv")) {
                assertThat(center.file("2026-11-01", "invoice.csv")).isEqualTo(written.get("invoice.csv"));
                assertThat(center.file("2026-11-01", "invoice-lines.csv")).isEqualTo(written.get("invoice-lines.csv"));
            }
            assertThat(center.file("2026-11-01", "statements/H1.csv")).isEqualTo(written.get("statements/H1.csv"));
        }
        return last;
    }

    @Test
    void agentsSeeTheirOwnSlipsOfClosedPeriods() {
        var center = center("own");
        var ann = service.signedIn(Role.AGENT, "own", "A1");
        assertThat(ann.get("/api/me/slips").expect(200).json().path("total").asInt()).isZero();
        center.close("2026-11-01", WITHOUT).expect(201);
        var slips = ann.get("/api/me/slips").expect(200).json();
        assertThat(slips.path("total").asInt()).isEqualTo(1);
        assertThat(slips.path("items").get(0).path("total").decimalValue()).isEqualByComparingTo("124.00");
        assertThat(slips.path("items").get(0).path("lines").findValuesAsString("date")).containsExactly("2026-11-23", "2026-11-30");
        assertThat(service.signedIn(Role.AGENT, "own", "V1").get("/api/me/slips").json().path("total").asInt())
                .as("what a vendor is paid is not the agent's wage").isZero();
        ann.get(center.period("2026-11-01")).expect(403);
        center.scheduler.get(center.period("2026-11-01")).expect(403);
        service.signedIn(Role.HR, "elsewhere", null).get(center.period("2026-11-01")).expect(404);
    }

    private static List<String> obstacles(Browser.Answer refused) {
        return refused.json().path("obstacles").findValuesAsString("kind");
    }
}
