package org.hillsboro.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.hillsboro.center.ContactCenter;
import org.hillsboro.center.ContactQueue;
import org.hillsboro.files.BadInput;
import org.hillsboro.forecast.Forecast.QueueForecast;
import org.hillsboro.history.ContactHistory;
import org.hillsboro.history.ContactHistory.QueueHistory;
import org.hillsboro.time.IntervalGrid;
import org.hillsboro.time.PlanningWeek;
import org.junit.jupiter.api.Test;

/** What a forecast may use, and what it does with hardly anything or nothing. */
class ForecastLimitsTest {

    private final ContactCenter center = SmallCenter.of("Europe/Berlin", 30, DayOfWeek.MONDAY, "Mon-Fri 08:00-18:00");
    private final PlanningWeek week = new PlanningWeek(center.zone(), LocalDate.of(2026, 6, 1));

    @Test
    void whatCameAfterTheWeeksFirstInstantIsNeverUsed() {
        var until = MadeHistory.of(center, "2026-03-02", "2026-06-01", start -> poisson(start, 1));
        for (int times : new int[] {0, 1, 5}) {
            var beyond = MadeHistory.of(center, "2026-03-02", "2026-07-06", start ->
                    poisson(start, start.toLocalDate().isBefore(week.firstDate()) ? 1 : times));
            var expected = make(center, until);
            var forecast = make(center, beyond);
            assertThat(forecast.mean()).containsExactly(expected.mean());
            assertThat(forecast.p90()).containsExactly(expected.p90());
        }
    }

    @Test
    void oneDayOfHistoryIsAllThatIsKnownOfEveryDay() {
        var forecast = make(center, MadeHistory.of(center, "2026-05-27", "2026-05-28", start ->
                start.getHour() < 12 ? 60 : 30));
        for (int day = 0; day < 5; day++) {
            assertThat(forecast.mean()[day * 48 + 18]).isCloseTo(60, within(1.5));
            assertThat(forecast.mean()[day * 48 + 30]).isCloseTo(30, within(1.5));
            assertThat(forecast.p10()[day * 48 + 18]).isLessThan(50);
        }
        assertThat(Arrays.stream(forecast.mean(), 5 * 48, 7 * 48).sum()).isZero();
    }

    @Test
    void halfADayOfHistoryStillCounts() {
        var forecast = make(center, MadeHistory.of(center, "2026-05-27", "2026-05-28", start ->
                start.getHour() >= 12 ? Double.NaN : 60));
        assertThat(forecast.mean()[18]).isGreaterThan(50);
    }

    @Test
    void aLastDayThatBreaksOffIsNoQuietDay() {
        var whole = MadeHistory.of(center, "2026-03-02", "2026-05-29", start -> 50);
        var grid = whole.queues().getFirst().grid();
        int rows = grid.indexOf(LocalDate.of(2026, 5, 28).atTime(10, 0).atZone(center.zone()).toInstant());
        var cut = new ContactHistory(List.of(new QueueHistory(
                "voice",
                new IntervalGrid(grid.start(), 30, rows),
                Arrays.copyOf(whole.queues().getFirst().offered(), rows),
                Arrays.copyOf(whole.queues().getFirst().ahtSeconds(), rows))));
        assertThat(make(center, cut).mean()[3 * 48 + 30]).isCloseTo(50, within(0.5));
    }

    @Test
    void aQueueWithoutHistoryHasNoContactsAndAWarning() {
        var forecast = MakeForecast.make(center, new ContactHistory(List.of()), week);
        assertThat(forecast.warnings()).containsExactly(
                "Queue voice has no history before 2026-W23: its forecast is zero contacts.");
        assertThat(forecast.queues().getFirst().mean()).hasSize(336).containsOnly(0);
        assertThat(forecast.queues().getFirst().p90()).containsOnly(0);
        assertThat(forecast.queues().getFirst().ahtSeconds()).containsOnly(240);
        var later = MadeHistory.of(center, "2026-06-01", "2026-07-06", start -> 50);
        assertThat(MakeForecast.make(center, later, week).warnings()).hasSize(1);
    }

    @Test
    void aHistoryThatEndedWeeksAgoIsStillUsedInFull() {
        var recent = make(center, MadeHistory.of(center, "2026-03-02", "2026-06-01", start -> poisson(start, 1)));
        var old = make(center, MadeHistory.of(center, "2026-01-05", "2026-04-06", start -> poisson(start, 1)));
        assertThat(old.mean()[30]).isCloseTo(recent.mean()[30], within(0.1 * recent.mean()[30]));
        assertThat(old.dispersion()).isLessThan(0.02);
    }

    @Test
    void aHistoryOfZerosIsForecastNearlyZero() {
        var forecast = make(center, MadeHistory.of(center, "2026-03-02", "2026-06-01", start -> 0));
        assertThat(Arrays.stream(forecast.mean()).min().orElseThrow()).isZero();
        assertThat(Arrays.stream(forecast.mean()).max().orElseThrow()).isLessThan(0.01);
    }

    @Test
    void tinyQueuesKeepTheirMean() {
        var random = new Random(9);
        var forecast = make(center, MadeHistory.of(center, "2025-12-01", "2026-06-01", start ->
                MadeHistory.poisson(random, 0.1)));
        assertThat(Arrays.stream(forecast.mean()).sum() / 100).isCloseTo(0.1, within(0.03));
    }

    @Test
    void handleTimeFollowsTheTimeOfDayAndIgnoresNonsense() {
        var history = MadeHistory.of(center, "2026-03-02", "2026-06-01", start -> 50);
        var queue = history.queues().getFirst();
        for (int i = 0; i < queue.grid().count(); i++) {
            int hour = queue.grid().startOf(i).atZone(center.zone()).getHour();
            queue.ahtSeconds()[i] = i % 97 == 0 ? 0 : i % 1001 == 0 ? 36_000 : hour < 12 ? 200 : 300;
        }
        var forecast = make(center, history);
        assertThat(forecast.ahtSeconds()[18]).isBetween(200.0, 215.0);
        assertThat(forecast.ahtSeconds()[30]).isBetween(290.0, 305.0);
    }

    @Test
    void aHandleTimeThatStandsNowhereIsAProblem() {
        var queue = center.queues().getFirst();
        var unknown = new ContactQueue(
                queue.id(), queue.channel(), queue.openingHours(), queue.goal(), null, queue.ahtDistribution(), null,
                1, 0, 0, 1, null, queue.languages(), BigDecimal.ZERO);
        var without = new ContactCenter(
                center.name(), center.zone(), center.currency(), 30, center.weekStarts(), center.shrinkage(),
                List.of(unknown), List.of(), List.of(), List.of());
        var history = MadeHistory.of(center, "2026-03-02", "2026-06-01", start -> 50);
        assertThatThrownBy(() -> MakeForecast.make(without, history, week))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("queues[0].aht")
                .hasMessageContaining("handle time of queue voice");
    }

    private QueueForecast make(ContactCenter of, ContactHistory history) {
        return MakeForecast.make(of, history, week).queues().getFirst();
    }

    private static double poisson(ZonedDateTime start, int times) {
        return times * MadeHistory.poisson(new Random(start.toEpochSecond()), MadeHistory.usual(start));
    }
}
