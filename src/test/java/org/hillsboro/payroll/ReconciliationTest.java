package org.hillsboro.payroll;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.hillsboro.TestCenter;
import org.hillsboro.attendance.WorkedWeek;
import org.hillsboro.center.Sourcing;
import org.hillsboro.exports.ContractorStatement;
import org.hillsboro.exports.VendorInvoice;
import org.hillsboro.exports.WriteOfficeFile;
import org.hillsboro.folder.CenterFolder;
import org.hillsboro.offices.OfficeFormat;
import org.hillsboro.offices.PayrollPeriod;
import org.hillsboro.pay.Money;
import org.hillsboro.roster.Activity;
import org.hillsboro.roster.Roster;
import org.hillsboro.roster.RosterCost;
import org.hillsboro.roster.Shift;
import org.junit.jupiter.api.Test;

/** 100,000 random agent-weeks: roster, pay lines, periods, slips and files agree to the last minor unit. */
class ReconciliationTest {

    private static final int CENTERS = 200;
    private static final int AGENTS = 500;
    private static final List<String> CURRENCIES = List.of("USD", "EUR", "JPY", "KWD", "TND");
    private static final List<List<String>> WEEKS = List.of(
            List.of("America/New_York", "2026-W10"), List.of("America/New_York", "2026-W44"), List.of("Europe/Berlin", "2026-W13"),
            List.of("Europe/Berlin", "2026-W43"), List.of("Australia/Lord_Howe", "2026-W14"), List.of("Asia/Kolkata", "2026-W53"));

    private final SplittableRandom random = new SplittableRandom(5);

    @Test
    void everythingAddsUp() {
        for (int i = 0; i < CENTERS; i++) {
            var center = center(i);
            var folder = center.folder();
            var roster = roster(center, folder);
            var priced = PricedWeek.of(WorkedWeek.of(roster, folder.agents()), folder);

            var reconciled = WeekReconciliation.of(RosterCost.of(roster, folder), priced);
            assertThat(reconciled.difference().minor()).as("center %d", i).isZero();
            priced.lines().stream().filter(line -> !line.isAbsence()).forEach(ReconciliationTest::checkRoundedOnce);
            checkBorder(folder, priced);
            checkFiles(folder, priced);
        }
    }

    private static void checkRoundedOnce(PeriodLine line) {
        var amount = line.pay().amount();
        var exact = line.pay().rate().multiply(BigDecimal.valueOf(line.pay().minutes()));
        var scaled = exact.scaleByPowerOfTen(amount.currency().getDefaultFractionDigits());
        var rounded = scaled.divide(BigDecimal.valueOf(60), 0, RoundingMode.HALF_UP);
        if (rounded.longValueExact() != amount.minor()) {
            throw new AssertionError(line);
        }
    }

    /** Two periods that share a week pay each line of it once. */
    private void checkBorder(CenterFolder folder, PricedWeek priced) {
        var first = priced.week().firstDate().minusDays(2);
        var border = priced.week().dates().get(random.nextInt(7));
        var one = MakePayroll.make(folder, new PayrollPeriod(first, border), List.of(priced), List.of());
        var other = MakePayroll.make(folder, new PayrollPeriod(border.plusDays(1), border.plusDays(20)), List.of(priced), List.of());
        var zero = Money.zero(folder.center().currency());
        assertThat(one.total().plus(other.total())).isEqualTo(
                priced.lines().stream().map(line -> line.pay().amount()).reduce(zero, Money::plus));
        assertThat(one.lines().size() + other.lines().size()).isEqualTo(priced.lines().size());
        assertThat(one.overhead().plus(other.overhead())).isEqualTo(priced.overhead(zero));
        assertThat(one.commitments().plus(other.commitments())).isEqualTo(priced.commitments(zero));
    }

    /** Period total = sum of slips = sum of the rows of all files, read back from their text. */
    private static void checkFiles(CenterFolder folder, PricedWeek priced) {
        var first = priced.week().firstDate();
        var payroll = MakePayroll.make(folder, new PayrollPeriod(first.minusDays(1), first.plusDays(8)), List.of(priced), List.of());
        var zero = Money.zero(folder.center().currency());
        assertThat(payroll.slips().stream().map(PaySlip::total).reduce(zero, Money::plus)).isEqualTo(payroll.total());
        var rows = sum(WriteOfficeFile.of(OfficeFormat.GENERIC, payroll, folder).text(), 7)
                .add(sum(VendorInvoice.of(payroll).text(), 4));
        for (var statement : ContractorStatement.of(payroll)) {
            var lines = statement.text().lines().filter(line -> !line.contains(",TOTAL,")).toList();
            rows = rows.add(sum(String.join("\n", lines), 6));
        }
        assertThat(rows).isEqualByComparingTo(payroll.total().plus(payroll.commitments()).major());
    }

    private static BigDecimal sum(String csv, int column) {
        return csv.lines().skip(1).map(line -> new BigDecimal(line.split(",", -1)[column])).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private TestCenter center(int number) {
        var week = WEEKS.get(number % WEEKS.size());
        var center = TestCenter.in(week.getFirst(), week.getLast()).currency(CURRENCIES.get(number % CURRENCIES.size()))
                .pool("staff", pool -> pool.hourly(rate()).premium("night", "21:50-05:35", rate()).premium("sunday", DayOfWeek.SUNDAY, rate())
                        .holidayPremium("holiday", rate()).overtime(20 + random.nextInt(25), rate()).overhead(rate()))
                .pool("vendor", pool -> pool.sourcing(Sourcing.OUTSOURCED).hourly(rate()).premium("night", "22:00-06:00", rate())
                        .committedHours(random.nextInt(9000)).overhead(rate()))
                .pool("free", pool -> pool.contractors().hourly(rate()))
                .contract("any", contract -> contract.weekly(random.nextInt(40), 60).days(1 + random.nextInt(7)));
        var dates = center.week().dates();
        center.holiday(dates.get(random.nextInt(7)).toString());
        for (int i = 0; i < AGENTS; i++) {
            String pool = List.of("staff", "vendor", "free").get(random.nextInt(3));
            String zone = random.nextInt(5) == 0 ? "Asia/Manila" : week.getFirst();
            boolean absent = random.nextInt(5) == 0;
            String from = dates.get(random.nextInt(7)).toString();
            center.agent("A" + i, agent -> absent
                    ? agent.pool(pool).zone(zone).paidAbsence(from, LocalDate.parse(from).plusDays(2).toString())
                    : agent.pool(pool).zone(zone));
        }
        return center;
    }

    private String rate() {
        return BigDecimal.valueOf(random.nextInt(1, 40_000_000), random.nextInt(2, 7)).min(BigDecimal.valueOf(900)).toPlainString();
    }

    /** Up to six shifts on quarter hours, or on minutes, with an unpaid break each. */
    private Roster roster(TestCenter center, CenterFolder folder) {
        var shifts = new ArrayList<Shift>();
        long first = center.week().start().getEpochSecond() / 60;
        for (var agent : folder.agents()) {
            for (int day = 0, days = random.nextInt(7); day < days; day++) {
                int grid = random.nextInt(4) == 0 ? 1 : 15;
                long start = first + day * 1440L + random.nextInt(800 / grid) * grid;
                long middle = start + (1 + random.nextInt(240 / grid)) * (long) grid;
                long end = middle + 30 + random.nextInt(1, 240 / grid) * (long) grid;
                shifts.add(new Shift(agent.id(), List.of(
                        new Activity("CONTACTS", at(start), at(middle), true),
                        new Activity("MEAL", at(middle), at(middle + 30), false),
                        new Activity("CONTACTS", at(middle + 30), at(end), true))));
            }
        }
        return new Roster(center.week(), List.copyOf(shifts), List.of());
    }

    private static Instant at(long minute) {
        return Instant.ofEpochSecond(minute * 60);
    }
}
