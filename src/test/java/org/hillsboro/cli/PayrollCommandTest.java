package org.hillsboro.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two weeks of a corner shop, from the plan folders to what HR holds in hand. */
class PayrollCommandTest {

    private static final String CENTER = """
            name: Corner
            time_zone: America/New_York
            currency: USD
            interval_minutes: 30
            queues:
              - {id: voice, channel: VOICE, opening_hours: 24/7, goal: {share: 0.80, within: 20s}, aht: 240s}
            pools:
              - {id: staff, sourcing: IN_HOUSE, pay: {hourly: 15.50, premiums: [{name: night, from: "22:00", to: "06:00", percent: 10}]}}
              - {id: vendor, sourcing: OUTSOURCED, pay: {hourly: 21}, commitment: {min_weekly_hours: 2}}
              - {id: home, sourcing: HOMESHORE, employment: CONTRACTOR, pay: {hourly: 17}}
            contracts:
              - {id: any, weekly_hours: {max: 40}, days: {max: 5}, shifts: {paid_hours: [1, 2, 4]}, rest_between_shifts: 11h}
            """;
    private static final String AGENTS = """
            agent,name,pool,contract,queues,languages,time_zone,hired,left,max_weekly_hours,employee_number
            A1,Ann Lee,staff,any,voice,,,,,,10001
            A2,Bob Ray,staff,any,voice,,,,,,10002
            V1,Vera,vendor,any,voice,,,,,,
            H1,Hal,home,any,voice,,,,,,
            """;

    @TempDir
    private Path here;

    @BeforeEach
    void writeCenterAndPlans() throws IOException {
        write("center/center.yaml", CENTER);
        write("center/agents.csv", AGENTS);
        plan("w48", "2026-W48", "190.38", """
                A1,1,CONTACTS,2026-11-23T08:00-05:00,2026-11-23T12:00-05:00,true,voice
                A2,2,CONTACTS,2026-11-29T21:00-05:00,2026-11-29T23:00-05:00,true,voice
                H1,3,CONTACTS,2026-11-24T08:00-05:00,2026-11-24T11:10-05:00,true,voice
                """);
        plan("w49", "2026-W49", "166.00", """
                A1,1,CONTACTS,2026-11-30T08:00-05:00,2026-11-30T12:00-05:00,true,voice
                A1,2,CONTACTS,2026-12-01T08:00-05:00,2026-12-01T12:00-05:00,true,voice
                V1,3,CONTACTS,2026-12-01T08:00-05:00,2026-12-01T10:00-05:00,true,voice
                """);
    }

    private void plan(String name, String week, String cost, String rows) throws IOException {
        write(name + "/summary.json", "{\"week\": \"%s\", \"cost\": %s, \"center\": \"%s\"}".formatted(week, cost, here.resolve("center")));
        write(name + "/roster.csv", "agent,shift,activity,start,end,paid,queues\n" + rows);
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(here.resolve(file).getParent());
        Files.writeString(here.resolve(file), text);
    }

    private String read(String file) throws IOException {
        return Files.readString(here.resolve(file));
    }

    /** {@code @name} is a file of this test. */
    private Captured payroll(String arguments) {
        var words = new ArrayList<>(List.of("payroll"));
        for (String word : arguments.split(" ")) {
            words.add(word.startsWith("@") ? here.resolve(word.substring(1)).toString() : word);
        }
        return Captured.run(words.toArray(String[]::new));
    }

    private static void succeeds(Captured captured) {
        assertThat(captured.err()).isEmpty();
        assertThat(captured.exitCode()).isZero();
    }

    private void refused(Captured captured, String... messages) {
        assertThat(captured.exitCode()).isEqualTo(2);
        assertThat(captured.err()).contains(messages);
        assertThat(here.resolve("out")).doesNotExist();
    }

    @Test
    void aPlanIsPaidAndEverythingAddsUp() throws IOException {
        var captured = payroll("@w48 --format adp-wfn --out @out/PRCOREPI.csv");

        succeeds(captured);
        assertThat(captured.out()).contains("difference\n  2026-W48       190.38  148.38", "0.00\n",
                "period total 148.38 = slips 148.38 = files 148.38, differences 0.00 and 0.00");
        assertThat(read("out/PRCOREPI.csv")).startsWith("Co Code,Batch ID,File #,Reg Hours,O/T Hours").contains("\nCOR,20261129,10001,4.00,");
        assertThat(read("out/invoice.csv")).isEqualTo("pool,hours,rate,commitment,amount\nvendor,0.00,21.00,42.00,42.00\n");
        assertThat(read("out/statements/H1.csv")).contains("H1,2026-11-24,BASE,3.1667,190,17.00,53.83,", "TOTAL");
    }

    @Test
    void theGenericFormHasTheLinesOfThePeriodAlone() throws IOException {
        succeeds(payroll("@w48 @w49 --period 2026-11-29..2026-11-30 --out @out/generic.csv"));

        assertThat(read("out/generic.csv")).isEqualTo("""
                agent,employee_number,pool,date,category,hours,rate,amount,minutes,kind,corrects
                A1,10001,staff,2026-11-30,BASE,4.00,15.50,62.00,240,,
                A2,10002,staff,2026-11-29,BASE,2.00,15.50,31.00,120,,
                A2,10002,staff,2026-11-29,night,1.00,1.55,1.55,60,,
                """);
    }

    @Test
    void attendanceIsComparedApprovedAndThenClosed() throws IOException {
        write("attendance.csv", """
                agent,start,end,code
                A1,2026-11-23T08:10,2026-11-23T12:00,WORK
                A2,2026-11-29T21:00,2026-11-29T23:30,WORK
                H1,2026-11-24T08:00,2026-11-24T11:10,
                """);
        var listed = payroll("@w48 --attendance @attendance.csv --differences @differences.csv");
        succeeds(listed);
        assertThat(listed.out()).contains("Differences between attendance and rosters: 2, 2 of them not approved");
        refused(payroll("@w48 --period 2026-11-23..2026-11-29 --attendance @attendance.csv --close @closed --out @out/x.csv"),
                "expected differences that were all approved");

        Files.writeString(here.resolve("differences.csv"), read("differences.csv").replace(",10,false,false", ",10,false,true"));
        var closed = payroll("@w48 --period 2026-11-23..2026-11-29 --attendance @attendance.csv --approved @differences.csv --close @closed");
        succeeds(closed);
        assertThat(read("closed/lines.csv")).contains("A1,10001,staff,EMPLOYEE,2026-W48,2026-11-23,BASE,,4.00,240,15.50,62.00,")
                .contains("A2,10002,staff,EMPLOYEE,2026-W48,2026-11-29,BASE,,2.50,150,15.50,38.75,");
    }

    @Test
    void aClosedPeriodIsExportedTheSameEachTimeAndCorrectedByTheNext() throws IOException {
        succeeds(payroll("@w48 @w49 --period 2026-11-23..2026-11-30 --close @november"));
        succeeds(payroll("--period @november --format gusto --out @out/one.csv"));
        succeeds(payroll("--period @november --format gusto --out @out/two.csv"));
        assertThat(read("out/one.csv")).isEqualTo(read("out/two.csv")).contains("Lee,Ann,,10001,8.00,");

        plan("w49b", "2026-W49", "135.00", read("w49/roster.csv").replaceFirst("(?s).*?queues\n", "")
                .replace("2026-11-30T12:00", "2026-11-30T10:00"));
        succeeds(payroll("@w49b --period 2026-12-01..2026-12-06 --corrects @november --out @out/december.csv"));

        assertThat(read("out/december.csv")).contains(
                "A1,10001,staff,2026-11-30,BASE,-2.00,15.50,-31.00,-120,,2026-11-23..2026-11-30\n");
        var later = payroll("@w49b --period 2026-12-02..2026-12-06 --corrects @november --out @out/later.csv");
        assertThat(later.out()).contains("Warning: no closed period is given that ends the day before 2026-12-02");
    }

    @Test
    void whatIsClosedStaysClosed() throws IOException {
        succeeds(payroll("@w48 --period 2026-11-23..2026-11-29 --close @closed"));
        String before = read("closed/period.json");

        refused(payroll("@w48 --period 2026-11-23..2026-11-29 --close @closed"), "--close", "a period is closed there");
        assertThat(read("closed/period.json")).isEqualTo(before);
    }

    @Test
    void closingNeedsDatesAndEveryWeek() {
        refused(payroll("@w48 --close @closed"), "expected the dates of the period");
        refused(payroll("@w48 --period 2026-11-23..2026-11-30 --close @closed --out @out/x.csv"), "\"2026-W49\"");
        var open = payroll("@w48 --period 2026-11-23..2026-11-30 --out @open/x.csv");
        succeeds(open);
        assertThat(open.out()).contains("Warning: there is no plan of 2026-W49");
        assertThat(here.resolve("closed")).doesNotExist();
    }

    @Test
    void anythingWrongWritesNothing() throws IOException {
        write("center/agents.csv", AGENTS.replace("10001", "1000-001"));
        refused(payroll("@w48 --format adp-wfn --out @out/x.csv"), "adp-wfn:2: File #: \"1000-001\"", "(agent A1)", "1 problem; nothing was written.");
        write("center/agents.csv", AGENTS);
        write("center/center.yaml", CENTER.replace("hourly: 15.50", "hourly: 16"));
        refused(payroll("@w48 --out @out/x.csv"), "cost: \"190.38\": expected 193.43");
        write("center/center.yaml", CENTER);
        refused(payroll("@w48 @w48 --out @out/x.csv"), "expected each week once");
        refused(payroll("@nowhere --out @out/x.csv"), "expected a plan folder");
        refused(payroll("@w48 --center @w49 --out @out/x.csv"), "expected a file center.yaml");
        refused(payroll("@w48 --period 2026-11-15 --out @out/x.csv"), "the center does not say which periods it has");
        refused(payroll("@w48 --period soon --out @out/x.csv"), "the center does not say which periods it has");
        refused(payroll("@w48 --corrects @w49 --out @out/x.csv"), "expected the folder of a closed period");
        refused(payroll("@w48 --approved @w48/roster.csv --out @out/x.csv"), "expected --attendance too");
    }

    @Test
    void aPeriodOfTheCenterIsNamedByOneOfItsDates() throws IOException {
        write("center/center.yaml", CENTER + "payroll: {periods: {every: BIWEEKLY, starts: 2026-11-16}}\n");
        assertThat(payroll("@w48 --period 2026-11-29 --out @out/x.csv").out()).startsWith("Payroll of Corner, 2026-11-16..2026-11-29, USD");
    }

    @Test
    void somebodyElsesFileIsNotReplaced() throws IOException {
        write("mine/invoice.csv", "my own\n");
        var captured = payroll("@w48 --out @mine/x.csv");

        assertThat(captured.exitCode()).isEqualTo(2);
        assertThat(captured.err()).contains("expected a name that is free, or an earlier file of this kind");
        assertThat(here.resolve("mine/x.csv")).doesNotExist();
        assertThat(read("mine/invoice.csv")).isEqualTo("my own\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "x                             | expected --out, --differences or --close",
        "--out x.csv                   | Missing parameter 'PLAN'",
        "--period p --close c          | Missing parameter 'PLAN'",
        "x --format adp --out y        | expected generic, adp-wfn, adp-run, gusto, paychex",
    })
    void badUsageIsSaid(String arguments, String message) {
        var captured = payroll(arguments);

        assertThat(captured.exitCode()).isEqualTo(2);
        assertThat(captured.err()).contains(message);
    }
}
