package org.hillsboro.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.DayOfWeek;
import java.time.ZonedDateTime;
import org.hillsboro.center.ContactCenter;
import org.hillsboro.time.PlanningWeek;
import org.junit.jupiter.api.Test;

/** People call by the clock on the wall. */
class ClockChangeTest {

    private final ContactCenter center = SmallCenter.of("America/New_York", 15, DayOfWeek.MONDAY, "24/7");

    @Test
    void shortWeekLeavesTheSkippedHourOut() {
        var forecast = make("2026-W10", "2026-01-05", "2026-03-02");
        assertThat(forecast.grid().count()).isEqualTo(167 * 4);
        assertFollowsTheWall(forecast, 0);
    }

    @Test
    void longWeekHasTheRepeatedHourTwice() {
        var forecast = make("2026-W44", "2026-08-31", "2026-10-26");
        assertThat(forecast.grid().count()).isEqualTo(169 * 4);
        assertFollowsTheWall(forecast, 0);
    }

    @Test
    void historyWithBothChangesShiftsNothing() {
        assertFollowsTheWall(make("2026-W12", "2025-09-01", "2026-03-16"), 0.002);
    }

    @Test
    void theShortAndTheLongSundayCountLikeAnyOther() {
        assertFollowsTheWall(make("2026-W11", "2026-03-02", "2026-03-09"), 0.002);
        assertFollowsTheWall(make("2026-W45", "2026-10-26", "2026-11-02"), 0.002);
    }

    private Forecast make(String week, String from, String until) {
        var history = MadeHistory.of(center, from, until, ClockChangeTest::rate);
        return MakeForecast.make(center, history, PlanningWeek.parse(week, DayOfWeek.MONDAY, center.zone()));
    }

    private static double rate(ZonedDateTime start) {
        return 10 + 5 * start.getHour() + start.getMinute() / 12.0;
    }

    /** Slots lean a little on their neighbours, but as a straight line they stay where they are. */
    private void assertFollowsTheWall(Forecast forecast, double tolerance) {
        for (int i = 0; i < forecast.grid().count(); i++) {
            var local = forecast.grid().startOf(i).atZone(center.zone());
            assertThat(forecast.queues().getFirst().mean()[i])
                    .as(local.toString())
                    .isCloseTo(rate(local), within(rate(local) * (0.02 + tolerance)));
        }
    }
}
