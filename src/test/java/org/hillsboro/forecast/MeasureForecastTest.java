package org.hillsboro.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.hillsboro.center.ContactCenter;
import org.hillsboro.time.PlanningWeek;
import org.junit.jupiter.api.Test;

/** Accuracy where it can be known beforehand. */
class MeasureForecastTest {

    private final ContactCenter center = SmallCenter.of("Europe/Berlin", 30, DayOfWeek.MONDAY, "Mon-Fri 08:00-18:00");

    @Test
    void aWeekTwiceAsBusyAsAllBefore() {
        var week = new PlanningWeek(center.zone(), LocalDate.of(2026, 6, 1));
        var history = MadeHistory.of(center, "2026-03-02", "2026-06-06", start ->
                start.toLocalDate().isBefore(week.firstDate()) ? 50 : 100);
        var row = MeasureForecast.measure(center, history, List.of(week)).rows().getFirst();
        assertThat(row.week()).isEqualTo("2026-W23");
        assertThat(row.intervals()).isEqualTo(100);
        assertThat(row.contacts()).isEqualTo(10_000);
        assertThat(row.wape()).isCloseTo(0.5, within(0.01));
        assertThat(row.bias()).isCloseTo(-0.5, within(0.01));
        assertThat(row.naiveWape()).isEqualTo(0.5);
        assertThat(row.floor()).isCloseTo(0.1125, within(0.002));
        assertThat(row.coverage()).isZero();
    }

    @Test
    void busyAndQuietDaysAreCoveredAsPromised() {
        var random = new Random(11);
        var today = new Object() {
            private LocalDate date = LocalDate.MIN;
            private double busyness = 1;
        };
        var history = MadeHistory.of(center, "2025-01-06", "2026-06-06", start -> {
            if (!start.toLocalDate().equals(today.date)) {
                today.date = start.toLocalDate();
                today.busyness = MadeHistory.busyness(random, 60);
            }
            return MadeHistory.poisson(random, MadeHistory.usual(start) * today.busyness);
        });
        var weeks = MeasureForecast.lastCompleteWeeks(center, history, 40);
        var pooled = MeasureForecast.measure(center, history, weeks).pooled().orElseThrow();
        assertThat(pooled.coverage()).isCloseTo(0.8, within(0.03));
        assertThat(pooled.bias()).isCloseTo(0, within(0.02));
        // Chance of the counts 0.104 and of the days 0.103 together are 0.146; the rest is what is not known of the truth.
        assertThat(pooled.wape()).isBetween(0.146, 0.16);
    }

    @Test
    void aWeekIsCompleteWhenItsLastOpenIntervalIsThere() {
        var untilFriday = MadeHistory.of(center, "2026-04-06", "2026-06-06", start -> 50);
        assertThat(MeasureForecast.lastCompleteWeeks(center, untilFriday, 2))
                .extracting(PlanningWeek::label)
                .containsExactly("2026-W22", "2026-W23");
        var untilThursday = MadeHistory.of(center, "2026-04-06", "2026-06-05", start -> 50);
        assertThat(MeasureForecast.lastCompleteWeeks(center, untilThursday, 2))
                .extracting(PlanningWeek::label)
                .containsExactly("2026-W21", "2026-W22");
    }

    @Test
    void weeksWithoutHistoryBeforeThemAreLeftOut() {
        var history = MadeHistory.of(center, "2026-06-01", "2026-06-06", start -> 50);
        var week = new PlanningWeek(center.zone(), LocalDate.of(2026, 6, 1));
        assertThat(MeasureForecast.measure(center, history, List.of(week)).pooled()).isEmpty();
    }
}
