package org.hillsboro.payroll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.hillsboro.AgentPart;
import org.hillsboro.DrawnRoster;
import org.hillsboro.PoolPart;
import org.hillsboro.TestCenter;
import org.hillsboro.attendance.WorkedWeek;
import org.hillsboro.center.Sourcing;
import org.hillsboro.files.BadInput;
import org.hillsboro.offices.PayrollPeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** November ends on Monday of week 49, and is closed; then something changes. */
class ClosedPeriodTest {

    private static final PayrollPeriod NOVEMBER = PayrollPeriod.parse("2026-11-01..2026-11-30");
    private static final PayrollPeriod DECEMBER = PayrollPeriod.parse("2026-12-01..2026-12-31");
    private static final PayrollPeriod JANUARY = PayrollPeriod.parse("2027-01-01..2027-01-31");
    private static final String AS_PLANNED = "ann MON 08:00 |#### ####|\nann TUE 08:00 |#### ####|\nvic MON 08:00 |####|";

    @TempDir
    private Path here;

    private static TestCenter center(UnaryOperator<PoolPart> staff) {
        return TestCenter.in("America/New_York", "2026-W49")
                .pool("staff", staff)
                .pool("vendor", pool -> pool.sourcing(Sourcing.OUTSOURCED).hourly("20.00").committedHours(3).overhead("1"))
                .agent("ann", agent -> agent.number("=1"))
                .agent("vic", (AgentPart agent) -> agent.pool("vendor"));
    }

    private static TestCenter center() {
        return center(pool -> pool.hourly("15.50").overhead("6.20"));
    }

    private static PricedWeek week(TestCenter center, String drawing) {
        var folder = center.folder();
        return PricedWeek.of(WorkedWeek.of(DrawnRoster.of(center, drawing), folder.agents()), folder);
    }

    private static ClosedPeriod close(PayrollPeriod period, String drawing, ClosedPeriod... corrected) {
        var payroll = MakePayroll.make(center().folder(), period, List.of(week(center(), drawing)), List.of(corrected));
        return ClosedPeriod.close("Test", payroll, List.of(corrected));
    }

    private static List<String> lines(PeriodPayroll payroll) {
        return payroll.lines().stream()
                .map(line -> line.agentId() + " " + line.pay().date() + " " + line.title() + " " + line.pay().minutes() + " "
                        + line.pay().amount().major() + (line.corrects().isEmpty() ? "" : " corrects " + line.corrects()))
                .toList();
    }

    private Path written(ClosedPeriod closed) {
        Path folder = here.resolve("november");
        ClosedPeriodFolder.claim(folder).write(closed, Path.of("center"));
        return folder;
    }

    @Test
    void aWeekIsDividedAtTheBorderAndItsChargesGoWithItsEnd() {
        assertThat(lines(close(NOVEMBER, AS_PLANNED).payroll())).containsExactly("ann 2026-11-30 BASE 120 31.00", "vic 2026-11-30 BASE 60 20.00");
        assertThat(close(NOVEMBER, AS_PLANNED).payroll().charges()).isEmpty();
        var december = close(DECEMBER, AS_PLANNED).payroll();
        assertThat(lines(december)).containsExactly("ann 2026-12-01 BASE 120 31.00");
        assertThat(december.overhead()).hasToString("25.80 USD");
        assertThat(december.commitments()).hasToString("40.00 USD");
    }

    @Test
    void comesBackFromItsFolderAsItWasClosed() {
        var closed = close(DECEMBER, AS_PLANNED, close(NOVEMBER, AS_PLANNED.replace("vic MON 08:00 |####|", "vic MON 08:00 |##|")));

        assertThat(ReadClosedPeriod.read(written(closed))).isEqualTo(closed);
        assertThat(ReadClosedPeriod.centerFolder(here.resolve("november"))).isEqualTo("center");
    }

    @Test
    void theSamePeriodHasTheSameDigestAndAnotherAnother() {
        assertThat(close(NOVEMBER, AS_PLANNED).sha256()).hasSize(64).isEqualTo(close(NOVEMBER, AS_PLANNED).sha256());
        assertThat(close(NOVEMBER, AS_PLANNED).sha256()).isNotEqualTo(close(NOVEMBER, AS_PLANNED.replace("vic MON 08:00 |####|", "")).sha256());
    }

    @Test
    void whoeverChangesAClosedPeriodIsFoundOut() throws IOException {
        Path folder = written(close(NOVEMBER, AS_PLANNED));
        for (var change : List.of(List.of("lines.csv", "31.00", "91.00"), List.of("lines.csv", "ann", "amy"), List.of("period.json", "2026-11-30", "2026-11-29"))) {
            Path file = folder.resolve(change.getFirst());
            String before = Files.readString(file);
            Files.writeString(file, before.replace(change.get(1), change.get(2)));
            assertThatThrownBy(() -> ReadClosedPeriod.read(folder)).isInstanceOf(BadInput.class).hasMessageContaining("somebody has changed it");
            Files.writeString(file, before);
        }
    }

    @Test
    void aPeriodIsClosedOnce() {
        Path folder = written(close(NOVEMBER, AS_PLANNED));

        assertThatThrownBy(() -> ClosedPeriodFolder.claim(folder)).isInstanceOf(BadInput.class).hasMessageContaining("--corrects");
    }

    @Test
    void whatChangesLaterIsPaidByTheNextPeriodAndNamesWhatItCorrects() {
        var november = close(NOVEMBER, AS_PLANNED);
        String worked = "ann MON 08:00 |#### ###|\nann TUE 08:00 |#### ####|\nann WED 08:00 |####|";

        assertThat(lines(close(DECEMBER, worked, november).payroll())).containsExactly(
                "ann 2026-12-01 BASE 120 31.00",
                "ann 2026-12-02 BASE 60 15.50",
                "ann 2026-11-30 BASE -15 -3.87 corrects 2026-11-01..2026-11-30",
                "vic 2026-11-30 BASE -60 -20.00 corrects 2026-11-01..2026-11-30");
    }

    @Test
    void aCorrectionIsMadeOnceAndACorrectionOfACorrectionIsTheRest() {
        var november = close(NOVEMBER, AS_PLANNED);
        String shorter = AS_PLANNED.replace("vic MON 08:00 |####|", "vic MON 08:00 |##|");
        var december = close(DECEMBER, shorter, november);
        assertThat(lines(december.payroll())).contains("vic 2026-11-30 BASE -30 -10.00 corrects 2026-11-01..2026-11-30");

        assertThat(lines(close(JANUARY, shorter, november, december).payroll())).isEmpty();
        var again = close(JANUARY, AS_PLANNED.replace("vic MON 08:00 |####|", "vic MON 08:00 |###|"), november, december).payroll();
        assertThat(lines(again)).containsExactly("vic 2026-11-30 BASE 15 5.00 corrects 2026-11-01..2026-11-30");
        assertThat(again.commitments()).hasToString("-5.00 USD");
        assertThat(again.overhead()).hasToString("0.25 USD");
    }

    @Test
    void aWageThatWasWrongIsMoneyWithoutMinutes() {
        var november = close(NOVEMBER, AS_PLANNED);
        var dearer = center(pool -> pool.hourly("16.50").overhead("6.20"));

        var payroll = MakePayroll.make(dearer.folder(), DECEMBER, List.of(week(dearer, AS_PLANNED)), List.of(november));

        assertThat(lines(payroll)).contains("ann 2026-11-30 BASE 0 2.00 corrects 2026-11-01..2026-11-30");
    }

    @Test
    void whateverHappensAllPeriodsTogetherPayWhatIsRight() {
        var november = close(NOVEMBER, AS_PLANNED);
        String right = "ann MON 09:00 |#### #### ###|\nann TUE 08:00 |####|\nvic TUE 08:00 |#|";
        var december = close(DECEMBER, right, november).payroll();

        var week = week(center(), right);
        var zero = november.payroll().total().minus(november.payroll().total());
        assertThat(november.payroll().total().plus(december.total())).isEqualTo(week.pay(zero));
        assertThat(december.overhead()).isEqualTo(week.overhead(zero));
    }

    @Test
    void datesThatArePaidAreNotPaidAgainNorThoseOfAnotherCenter() {
        var november = close(NOVEMBER, AS_PLANNED);
        assertThatThrownBy(() -> close(PayrollPeriod.parse("2026-11-30..2026-12-06"), AS_PLANNED, november))
                .isInstanceOf(BadInput.class).hasMessageContaining("ends before 2026-11-30");
        assertThatThrownBy(() -> close(DECEMBER, AS_PLANNED, november, november)).hasMessageContaining("expected each date in one closed period");
        var foreign = new ClosedPeriod("Other", november.payroll(), List.of(), "x");
        assertThatThrownBy(() -> close(DECEMBER, AS_PLANNED, foreign)).hasMessageContaining("expected a closed period of Test in USD");
    }

    @Test
    void aPeriodNeedsEveryWeekInWhichAShiftOfItsDatesMayBegin() {
        var center = center();
        assertThat(WeeksOfPeriod.of(PayrollPeriod.parse("2026-12-01..2026-12-13"), center.folder())).hasToString("[2026-W49, 2026-W50]");
        // Sunday evening in Los Angeles is Monday in New York, the next week.
        var west = center().agent("lea", agent -> agent.zone("America/Los_Angeles"));
        assertThat(WeeksOfPeriod.missing(PayrollPeriod.parse("2026-12-07..2026-12-13"), west.folder(), List.of(center.week().next())))
                .hasToString("[2026-W51]");
    }
}
