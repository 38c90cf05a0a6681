package org.hillsboro.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.UnaryOperator;
import org.hillsboro.AgentPart;
import org.hillsboro.DrawnRoster;
import org.hillsboro.TestCenter;
import org.hillsboro.attendance.WorkedWeek;
import org.hillsboro.center.Sourcing;
import org.hillsboro.files.BadInput;
import org.hillsboro.offices.OfficeCode;
import org.hillsboro.offices.OfficeFormat;
import org.hillsboro.offices.PayrollOffice;
import org.hillsboro.offices.PayrollPeriod;
import org.hillsboro.offices.PayrollSetup;
import org.hillsboro.pay.PayCategory;
import org.hillsboro.payroll.MakePayroll;
import org.hillsboro.payroll.PeriodPayroll;
import org.hillsboro.payroll.PricedWeek;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Each form is read back by a reader that knows the office's rules and not our writer. */
class OfficeFilesTest {

    /** Ann: 42 hours, 8 by night, 2 overtime; Bob: two days of vacation and a shift; Vera is a vendor's, Hal a contractor. */
    private static final String WEEK = """
            ann MON 08:00 |%1$s %1$s|
            ann TUE 08:00 |%1$s %1$s|
            ann WED 08:00 |%1$s %1$s|
            ann THU 08:00 |%1$s %1$s|
            ann FRI 20:00 |%1$s %1$s #### ####|
            bob WED 08:00 |#### #### #|
            vera MON 22:00 |####|
            hal MON 22:00 |####|
            """.formatted("#### #### #### ####");
    private static final PayrollPeriod PERIOD = PayrollPeriod.parse("2026-03-02..2026-03-08");

    private static TestCenter center() {
        return TestCenter.in("America/New_York", "2026-W10")
                .pool("staff", pool -> pool.hourly("15.55").premium("night", "22:00-06:00", "10").overtime(40, "50").overhead("5"))
                .pool("vendor", pool -> pool.sourcing(Sourcing.OUTSOURCED).hourly("21.00").premium("night", "22:00-06:00", "5").committedHours(10))
                .pool("home", pool -> pool.contractors().hourly("17.00"))
                .contract("full", contract -> contract.weekly(40, 48).days(5))
                .agent("ann", agent -> agent.named("Ann Lee").number("10001"))
                .agent("bob", agent -> agent.named("O'Neill, Bob").number("10002").paidAbsence("2026-03-02", "2026-03-04"))
                .agent("vera", agent -> agent.pool("vendor").named("Vera"))
                .agent("hal", agent -> agent.pool("home").named("Hal"));
    }

    private static PeriodPayroll payroll(TestCenter center) {
        var folder = center.folder();
        var worked = WorkedWeek.of(DrawnRoster.of(center, WEEK), folder.agents());
        return MakePayroll.make(folder, PERIOD, List.of(PricedWeek.of(worked, folder)), List.of());
    }

    private static OfficeFile file(OfficeFormat format, TestCenter center) {
        return WriteOfficeFile.of(format, payroll(center), center.folder());
    }

    private static TestCenter coded(OfficeFormat format, String company, String night, String absence) {
        return center().payroll(new PayrollSetup(null, List.of(new PayrollOffice(format, company, List.of(
                new OfficeCode(new PayCategory("night"), "", night), new OfficeCode(PayCategory.ABSENCE, "absence", absence))))));
    }

    private static List<String> told(List<OfficeReader.Entry> entries) {
        return entries.stream().map(entry -> "%s %s %s/%s".formatted(entry.employee(), entry.code(), entry.hours(), entry.amount())).toList();
    }

    @Test
    void adpWorkforceNow() {
        var file = file(OfficeFormat.ADP_WORKFORCE_NOW, coded(OfficeFormat.ADP_WORKFORCE_NOW, "HBO", "NGT", "VAC"));

        assertThat(told(OfficeReader.adpWorkforceNow(file.text()))).containsExactly(
                "10001 Reg Hours 40.00/", "10001 O/T Hours 2.00/", "10001 NGT /12.44", "10002 Reg Hours 2.25/", "10002 VAC 16.00/");
        assertThat(file.text()).contains("HBO,20260308,10001,40.00,2.00,,,NGT,12.44\n");
        assertThat(file.warnings()).isEmpty();
    }

    @Test
    void adpRunHasOvertimeAsWholeHoursAndTheSumStays() {
        var file = file(OfficeFormat.ADP_RUN, coded(OfficeFormat.ADP_RUN, "12345678", "NIGHT", "VAC"));

        var read = OfficeReader.adpRun(file.text(), PERIOD.from(), PERIOD.to());
        // 42 h x 15.55 = 653.10, of which 2 h are 31.10; the surcharge of 15.55 makes them 46.65.
        assertThat(told(read)).containsExactly(
                "10001 REG 40.00/622.00", "10001 OVT 2.00/46.65", "10001 NIGHT /12.44", "10002 REG 2.25/34.99", "10002 VAC 16.00/248.80");
        assertThat(OfficeReader.sum(read)).isEqualByComparingTo(file.amount().major());
    }

    @Test
    void gusto() {
        var file = file(OfficeFormat.GUSTO, coded(OfficeFormat.GUSTO, "", "commission", "bonus"));

        assertThat(told(OfficeReader.gusto(file.text()))).containsExactly(
                "Ann Lee regular_hours 40.00/", "Ann Lee overtime_hours 2.00/", "Ann Lee commission /12.44",
                "Bob O'Neill regular_hours 2.25/", "Bob O'Neill bonus /248.80");
    }

    @Test
    void gustoTakesAbsencesOfSeveralKindsAsRegularHours() {
        var center = center().agent("cyd", agent -> agent.named("Cyd Roe").number("10003").paidAbsence("2026-03-02", "2026-03-03", "VACATION")
                .paidAbsence("2026-03-03", "2026-03-04", "SICK"));
        assertThat(told(OfficeReader.gusto(file(OfficeFormat.GUSTO, center).text()))).contains("Cyd Roe regular_hours 16.00/");
    }

    @Test
    void paychexFlexHasALineForEachDate() {
        var file = file(OfficeFormat.PAYCHEX_FLEX, coded(OfficeFormat.PAYCHEX_FLEX, "0012A345", "Night Differential", "Vacation"));

        var read = OfficeReader.paychexFlex(file.text());
        assertThat(told(read)).contains(
                "10001 2026-03-06 Hourly 8.00/124.40", "10001 2026-03-06 Overtime 2.00/46.65",
                "10001 2026-03-06 Night Differential /12.44", "10002 2026-03-02 Vacation 8.00/124.40");
        assertThat(OfficeReader.sum(read)).isEqualByComparingTo(file.amount().major());
    }

    @ParameterizedTest
    @EnumSource
    void onlyEmployeesGoToOfficesAndAllOfTheirPayDoes(OfficeFormat format) {
        var file = file(format, center());

        assertThat(file.text()).doesNotContain("vera", "Vera", "hal", "Hal");
        assertThat(file.amount().plus(file.byHours())).hasToString("964.88 USD");
    }

    @ParameterizedTest
    @EnumSource
    void theSamePayrollGivesTheSameBytes(OfficeFormat format) {
        assertThat(file(format, center()).text()).isEqualTo(file(format, center()).text());
    }

    @Test
    void withoutCodesOurOwnWordsGoOutAndThatIsSaid() {
        var file = file(OfficeFormat.ADP_WORKFORCE_NOW, center());

        assertThat(file.text()).contains("TES,20260308,10001,40.00,2.00,,,NIG,12.44\n");
        assertThat(file.warnings()).hasSize(3).anyMatch(warning -> warning.startsWith("night goes to adp-wfn as NIG"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "adp-wfn | 1000001  | File #      | expected a file number of one to six letters or digits (agent ann)",
        "adp-wfn |          | File #      | expected a file number of one to six letters or digits (agent ann)",
        "adp-wfn | =1+1     | File #      | expected a file number of one to six letters or digits (agent ann)",
        "adp-run |          | Employee ID | expected an id of at most 20 letters, digits and hyphens (agent ann)",
        "paychex | 12345678901 | Worker ID | expected a worker id of one to ten letters or digits (agent ann)",
        "gusto   | a/b      | gusto_employee_id | expected an id of at most 40 letters, digits and hyphens (agent ann)",
        "adp-wfn | 10002    | File #      | expected a number of its own, agent ann has it (agent bob)",
    })
    void aNumberThatTheFormCannotHoldIsRefusedWithAgentAndLine(String format, String number, String column, String expected) {
        refused(format, center().agent("ann", agent -> agent.named("Ann Lee").number(number == null ? "" : number)), column, expected);
    }

    @Test
    void aPersonWithoutLastNameIsRefusedByGusto() {
        refused("gusto", center().agent("ann", agent -> agent.named("Ann").number("1")), "last_name", "expected a first and a last name (agent ann)");
    }

    @Test
    void thirdDecimalsAreRefusedByOfficesThatPayInCents() {
        refused("adp-run", center().currency("KWD"), "Dollars", "expected an amount with two decimals (agent bob)");
        assertThat(file(OfficeFormat.GENERIC, center().currency("KWD")).text()).contains(",34.988,");
        assertThat(file(OfficeFormat.ADP_RUN, center().currency("JPY")).text()).contains("REG,40.00,621.00,");
    }

    private static void refused(String format, TestCenter center, String column, String expected) {
        assertThatThrownBy(() -> file(OfficeFormat.parse(format), center)).isInstanceOfSatisfying(BadInput.class, bad ->
                assertThat(bad.problems()).anySatisfy(problem -> {
                    assertThat(problem.line()).isGreaterThan(1);
                    assertThat(problem.column()).isEqualTo(column);
                    assertThat(problem.expected()).isEqualTo(expected);
                }));
    }

    @ParameterizedTest
    @CsvSource({"adp-wfn, NIGHT", "adp-wfn, ngt", "adp-run, NIGHT-SHIFT", "gusto, overtime", "paychex, a component of more than 20"})
    void aCodeThatTheOfficeCannotHaveIsRefused(String format, String code) {
        var center = coded(OfficeFormat.parse(format), "ABC", code, format.equals("gusto") ? "bonus" : "VAC");
        assertThatThrownBy(() -> file(OfficeFormat.parse(format), center)).hasMessageContaining("as the code of night for " + format);
    }

    @Test
    void aPeriodOfNoKnownFrequencyIsRefusedByAdpRun() {
        var center = center();
        var odd = new PeriodPayroll(PayrollPeriod.parse("2026-03-02..2026-03-10"), payroll(center).currency(), List.of(), List.of());
        assertThatThrownBy(() -> WriteOfficeFile.of(OfficeFormat.ADP_RUN, odd, center.folder())).hasMessageContaining("pay frequencies");
    }

    @Test
    void whatASpreadsheetWouldRunIsHarmlessInEveryTextCell() {
        UnaryOperator<AgentPart> nasty = agent -> agent.named("=cmd|'/c calc'!A0, @SUM(1)").number("1");
        assertThat(file(OfficeFormat.GUSTO, center().agent("ann", nasty)).text()).contains("\n'=cmd|'/c calc'!A0,'@SUM(1),");
        var generic = TestCenter.in("UTC", "2026-W10").agent("=ann", agent -> agent.number("+1"));
        var worked = WorkedWeek.of(DrawnRoster.of(generic, "=ann MON 08:00 |####|"), generic.folder().agents());
        var paid = MakePayroll.make(generic.folder(), PERIOD, List.of(PricedWeek.of(worked, generic.folder())), List.of());
        assertThat(WriteOfficeFile.of(OfficeFormat.GENERIC, paid, generic.folder()).text()).contains("\n'=ann,'+1,staff,");
    }

    @Test
    void vendorsGetAnInvoiceOfHoursAndWhatWasHeldReady() {
        var invoice = VendorInvoice.of(payroll(center()));

        assertThat(invoice.text()).isEqualTo("pool,hours,rate,commitment,amount\nvendor,1.00,21.00,189.00,211.05\n");
        assertThat(invoice.lines()).isEqualTo("""
                pool,agent,date,category,hours,minutes,rate,amount,corrects
                vendor,vera,2026-03-02,BASE,1.00,60,21.00,21.00,
                vendor,vera,2026-03-02,night,1.00,60,1.05,1.05,
                """);
    }

    @Test
    void contractorsGetAStatementEach() {
        assertThat(ContractorStatement.of(payroll(center()))).singleElement().satisfies(statement -> {
            assertThat(statement.agentId()).isEqualTo("hal");
            assertThat(statement.text()).isEqualTo("""
                    agent,date,category,hours,minutes,rate,amount,corrects
                    hal,2026-03-02,BASE,1.00,60,17.00,17.00,
                    hal,2026-03-02..2026-03-08,TOTAL,,,,17.00,
                    """);
        });
    }
}
