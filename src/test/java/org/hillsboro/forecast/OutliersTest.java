package org.hillsboro.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import org.hillsboro.center.ContactCenter;
import org.hillsboro.time.PlanningWeek;
import org.junit.jupiter.api.Test;

/** Odd days of the history must not bend the forecast of normal ones. */
class OutliersTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);

    private final ContactCenter center = SmallCenter.of("Europe/Berlin", 30, DayOfWeek.MONDAY, "Mon-Sat 08:00-20:00");
    private final PlanningWeek week = new PlanningWeek(center.zone(), MONDAY);

    @Test
    void recoversTheTruthFromPoissonCounts() {
        assertThat(error(start -> 1)).isLessThan(0.03);
    }

    @Test
    void outageOnTheLastMonday() {
        assertThat(error(start -> start.toLocalDate().equals(MONDAY.minusWeeks(1)) ? 0.05 : 1)).isLessThan(0.03);
    }

    @Test
    void dayWithoutAnyContact() {
        assertThat(error(start -> start.toLocalDate().equals(MONDAY.minusDays(2)) ? 0 : 1)).isLessThan(0.03);
    }

    @Test
    void doubledDays() {
        var doubled = MONDAY.minusDays(4);
        assertThat(error(start -> start.toLocalDate().equals(doubled) || start.toLocalDate().equals(doubled.minusWeeks(2))
                        ? 2
                        : 1))
                .isLessThan(0.03);
    }

    @Test
    void outageOfAnHourBendsNoShape() {
        assertThat(error(start -> start.getHour() == 11 && start.toLocalDate().equals(MONDAY.minusWeeks(1)) ? 0 : 1))
                .isLessThan(0.03);
    }

    @Test
    void missingDaysAreUnknownNotZero() {
        assertThat(error(start -> start.toLocalDate().getDayOfMonth() % 7 == 3 ? Double.NaN : 1)).isLessThan(0.03);
    }

    @Test
    void missingRowsOfADayAreNobody() {
        var sparse = MadeHistory.of(center, "2026-04-06", "2026-06-01", start -> start.getMinute() == 0 ? 40 : Double.NaN);
        var forecast = MakeForecast.make(center, sparse, week).queues().getFirst();
        assertThat(forecast.mean()[16]).isBetween(38.0, 41.0);
        assertThat(forecast.mean()[17]).isLessThan(0.5);
    }

    @Test
    void aNewLevelIsBelieved() {
        var since = MONDAY.minusWeeks(4);
        assertThat(error(start -> start.toLocalDate().isBefore(since) ? 0.7 : 1)).isLessThan(0.035);
        assertThat(error(start -> start.toLocalDate().isBefore(since) ? 1.5 : 1)).isLessThan(0.035);
    }

    /** Weighted error against the truth of a forecast from 26 weeks, in which each rate is multiplied by the factor. */
    private double error(ToDoubleFunction<ZonedDateTime> factor) {
        var random = new Random(7);
        var history = MadeHistory.of(center, "2025-12-01", "2026-06-01", start -> {
            double times = factor.applyAsDouble(start);
            int count = MadeHistory.poisson(random, MadeHistory.usual(start));
            return Double.isNaN(times) ? Double.NaN : Math.round(count * times);
        });
        var forecast = MakeForecast.make(center, history, week);
        double error = 0;
        double all = 0;
        for (int i = 0; i < forecast.grid().count(); i++) {
            var start = forecast.grid().startOf(i);
            if (center.isOpen(center.queues().getFirst(), start)) {
                double truth = MadeHistory.usual(start.atZone(center.zone()));
                error += Math.abs(forecast.queues().getFirst().mean()[i] - truth);
                all += truth;
            } else {
                assertThat(forecast.queues().getFirst().mean()[i]).isZero();
                assertThat(forecast.queues().getFirst().p90()[i]).isZero();
            }
        }
        return error / all;
    }
}
