package org.hillsboro.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.util.stream.IntStream;
import org.hillsboro.center.ContactCenter;
import org.hillsboro.time.PlanningWeek;
import org.junit.jupiter.api.Test;

/** The contacts of an interval are its half-hour in a round of 35 days, so that each figure tells where it comes from. */
class RecentWeeksTest {

    private final ContactCenter center = SmallCenter.of("Europe/Berlin", 30, DayOfWeek.MONDAY, "24/7");

    private static int told(LocalDate date, int minute) {
        return date.getDayOfYear() % 35 * 48 + minute / 30;
    }

    private RecentWeeks before(PlanningWeek week, String from, String until) {
        var history = MadeHistory.of(center, from, until, start ->
                told(start.toLocalDate(), start.get(ChronoField.MINUTE_OF_DAY)));
        return RecentWeeks.before(center, history, week, 4);
    }

    private void assertAligned(String firstDate, String from, String until) {
        var week = new PlanningWeek(center.zone(), LocalDate.parse(firstDate));
        var recent = before(week, from, until);
        var grid = week.grid(30);
        for (int w = 0; w < recent.weeks().size(); w++) {
            long days = week.firstDate().toEpochDay() - recent.weeks().get(w).firstDate().toEpochDay();
            double[] offered = recent.queues().getFirst().offered().get(w);
            assertThat(offered).hasSize(grid.count());
            IntStream.range(0, grid.count()).forEach(i -> {
                var local = grid.startOf(i).atZone(center.zone());
                var date = local.toLocalDate().minusDays(days);
                // The hour that 2026-03-29 skips lies on the line between its neighbours.
                if (!date.equals(LocalDate.of(2026, 3, 29)) || local.getHour() != 2) {
                    assertThat(offered[i]).as("%s", local).isEqualTo(told(date, local.get(ChronoField.MINUTE_OF_DAY)));
                }
            });
        }
    }

    @Test
    void theSameWeekdayAndTimeOfTheLastFourCompleteWeeks() {
        var week = new PlanningWeek(center.zone(), LocalDate.of(2026, 3, 9));
        assertThat(before(week, "2026-01-05", "2026-03-09").weeks())
                .extracting(PlanningWeek::label)
                .containsExactly("2026-W07", "2026-W08", "2026-W09", "2026-W10");
        assertAligned("2026-03-09", "2026-01-05", "2026-03-09");
    }

    @Test
    void byTheLocalClockInTheWeeksInWhichItChanges() {
        assertAligned("2026-03-23", "2026-01-05", "2026-03-23");
        assertAligned("2026-04-06", "2026-01-05", "2026-04-06");
        assertAligned("2026-10-19", "2026-08-03", "2026-10-19");
    }

    @Test
    void nothingOfTheWeekItselfOrLater() {
        var week = new PlanningWeek(center.zone(), LocalDate.of(2026, 3, 9));
        var known = before(week, "2026-01-05", "2026-03-09");
        var later = before(week, "2026-01-05", "2026-06-01");
        assertThat(later.weeks()).isEqualTo(known.weeks());
        assertThat(later.accuracy()).isEqualTo(known.accuracy());
    }

    @Test
    void aHistoryThatEndedLongAgoShowsItsOwnLastWeeks() {
        var week = new PlanningWeek(center.zone(), LocalDate.of(2026, 6, 1));
        assertThat(before(week, "2026-01-05", "2026-03-11").weeks())
                .extracting(PlanningWeek::label)
                .containsExactly("2026-W07", "2026-W08", "2026-W09", "2026-W10");
        assertAligned("2026-06-01", "2026-01-05", "2026-03-11");
    }

    @Test
    void noCompleteWeekNoComparison() {
        var week = new PlanningWeek(center.zone(), LocalDate.of(2026, 3, 9));
        var recent = before(week, "2026-03-04", "2026-03-09");
        assertThat(recent.weeks()).isEmpty();
        assertThat(recent.queues().getFirst().offered()).isEmpty();
        assertThat(recent.accuracy().rows()).isEmpty();
    }

    @Test
    void closedIntervalsAreNotZero() {
        var office = SmallCenter.of("Europe/Berlin", 30, DayOfWeek.MONDAY, "Mon-Fri 08:00-18:00");
        var history = MadeHistory.of(office, "2026-01-05", "2026-03-09", start -> 7);
        var week = new PlanningWeek(office.zone(), LocalDate.of(2026, 3, 9));
        double[] offered = RecentWeeks.before(office, history, week, 1).queues().getFirst().offered().getFirst();
        assertThat(offered[15]).isNaN();
        assertThat(offered[16]).isEqualTo(7);
        assertThat(offered[5 * 48 + 20]).isNaN();
    }
}
