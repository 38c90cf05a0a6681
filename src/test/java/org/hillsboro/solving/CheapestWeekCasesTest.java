package org.hillsboro.solving;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import org.hillsboro.ContractPart;
import org.hillsboro.TestCenter;
import org.hillsboro.TestTimes;
import org.hillsboro.solving.PricedWeeks.Pricing;
import org.hillsboro.time.IntervalGrid;
import org.junit.jupiter.api.Test;

/** Rules that couple dates in unusual ways, each held against trying all weeks. */
class CheapestWeekCasesTest {

    private static TestCenter center(String week, UnaryOperator<ContractPart> contract) {
        return TestCenter.in("Europe/Berlin", week).contract("c", contract);
    }

    /** Contacts are worth 900 a quarter in the given local hours, a date-time each, and little else; without any, always. */
    private static void assertCheapest(TestCenter center, String... worthyHours) {
        var weeks = PricedWeeks.of("case", center, 200_000).orElseThrow();
        var worth = new double[weeks.quarters()];
        Arrays.setAll(worth, t -> (worthyHours.length == 0 ? 900 : 10) + t % 7);
        for (String hour : worthyHours) {
            var from = TestTimes.instant(hour, center.week().zone());
            int t = center.week().grid(IntervalGrid.QUARTER).indexOf(from);
            Arrays.fill(worth, t, t + 4, 900);
        }
        weeks.assertCheapest(new Pricing(worth, new double[0], 0));
        assertThat(weeks.hasLegalWeek(0)).isTrue();
    }

    @Test
    void case1_restOfTwoDaysAndMore() {
        for (String rest : new String[] {"38h", "48h", "60h", "72h", "100h", "168h"}) {
            var center = center("2026-W20", contract ->
                            contract.paid("10h").startEvery("4h").startBetween("00:00-08:00").restBetweenShifts(rest))
                    .agent("ann");
            assertCheapest(center);
            assertCheapest(center, "2026-05-11T09:00", "2026-05-13T00:00", "2026-05-14T04:00", "2026-05-16T00:00", "2026-05-17T16:00");
        }
    }

    @Test
    void case2_twentyFourHoursOnFortyEightOff() {
        var center = center("2026-W20", contract ->
                        contract.paid("24h").startEvery("1h").startBetween("06:00-08:00").restBetweenShifts("48h"))
                .agent("ann", agent -> agent.previousShift("2026-05-10T07:00", "2026-05-11T07:00"));
        assertCheapest(center);
        assertCheapest(center, "2026-05-12T07:00", "2026-05-13T06:00", "2026-05-16T08:00", "2026-05-17T07:00");
    }

    @Test
    void case3_restOverTheShortDayOfTheClockChange() {
        // Saturday 23:45 to Monday 00:15 are 23 and a half hours.
        for (String rest : new String[] {"22h45m", "23h", "23h15m", "23h30m", "24h"}) {
            var center = center("2026-W14", contract ->
                            contract.paid("30m").startBetween("23:45-00:00").restBetweenShifts(rest))
                    .weekStarts(DayOfWeek.SATURDAY)
                    .agent("ann", agent -> agent.absent("2026-03-29T03:00", "2026-03-30T00:00")
                            .absent("2026-03-30T03:00", "2026-04-05"));
            assertCheapest(center, "2026-03-28T23:30", "2026-03-30T00:00");
        }
    }

    @Test
    void case4_lastWeeksShiftOnTheFirstLocalDateAsksForRest() {
        // Monday in Tokyo begins seven hours before the week.
        var center = center("2026-W20", contract ->
                        contract.paid("2h").startEvery("2h").perDay(2).restBetweenShifts("20h"))
                .agent("ann", agent -> agent.zone("Asia/Tokyo")
                        .previousShift("2026-05-11T00:00", "2026-05-11T02:00")
                        .previousShift("2026-05-11T04:00", "2026-05-11T06:30")
                        .absent("2026-05-12T20:00", "2026-05-20"));
        assertCheapest(center, "2026-05-11T18:00", "2026-05-12T00:00", "2026-05-12T11:00");
    }

    @Test
    void case5_lastWeeksShiftOnTheFirstLocalDateCountsInTheRow() {
        var center = center("2026-W20", contract -> contract.paid("4h").startEvery("12h").maxConsecutive(5).days(3))
                .agent("ann", agent -> agent.zone("Asia/Tokyo")
                        .previousShift("2026-05-09T02:00", "2026-05-09T05:00")
                        .previousShift("2026-05-10T02:00", "2026-05-10T05:00")
                        .previousShift("2026-05-11T02:00", "2026-05-11T05:00"));
        assertCheapest(center, "2026-05-11T17:00", "2026-05-12T17:00", "2026-05-13T17:00");
    }

    @Test
    void case6_aShiftLongerThanTheSpanOfADate() {
        var center = center("2026-W20", contract -> contract.paid("4h", "8h")
                        .startEvery("6h").startBetween("06:00-12:00").spanWithinDay("7h").days(3))
                .agent("ann");
        assertCheapest(center, "2026-05-11T06:00", "2026-05-11T13:00", "2026-05-13T19:00");
    }

    @Test
    void case7_moreThan64Lengths() {
        var lengths = new String[96];
        Arrays.setAll(lengths, i -> 15 * (i + 1) + "m");
        var center = center("2026-W20", contract ->
                        contract.paid(lengths).startEvery("12h").startBetween("00:00-00:00").days(1))
                .agent("ann", agent -> agent.hired("2026-05-17"));
        assertCheapest(center);
        assertCheapest(center, "2026-05-17T02:00", "2026-05-17T17:00");
    }

    @Test
    void case8_restBrokenBeforeTheWeekIsNoMatterOfTheWeek() {
        // In New York the week's first date already has a shift; the day before it ended less than 30 hours earlier.
        var center = center("2026-W44", contract -> contract.paid("8h").startEvery("45m").startBetween("18:00-23:45")
                        .perDay(2).gapWithinDay("4h").restBetweenShifts("30h").days(1))
                .agent("ann", agent -> agent.zone("America/New_York")
                        .previousShift("2026-10-24T13:15", "2026-10-24T18:15")
                        .previousShift("2026-10-25T13:15", "2026-10-25T16:15")
                        .left("2026-10-25"));
        assertCheapest(center, "2026-10-26T02:00");
    }

    @Test
    void case9_lastWeeksShiftEndsBetweenQuarters() {
        // Until 14:19 in Tokyo; with eleven hours and ten minutes of rest the next may start at 01:30.
        var center = center("2026-W20", contract ->
                        contract.paid("2h").startEvery("15m").startBetween("00:45-02:00").restBetweenShifts("11h10m").days(1))
                .agent("ann", agent -> agent.zone("Asia/Tokyo")
                        .previousShift("2026-05-11T06:00", "2026-05-11T14:19")
                        .left("2026-05-12"));
        assertCheapest(center, "2026-05-11T17:00", "2026-05-11T18:30");
    }
}
