package org.hillsboro.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.hillsboro.time.PlanningWeek;
import org.junit.jupiter.api.Test;

/** Days whose busyness is known. */
class EstimateBusynessTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(6);

    /** @param shape of the Gamma distribution; 0: days are as expected */
    private List<TriedDay> days(int count, double mean, int shape) {
        var days = new ArrayList<TriedDay>();
        for (int day = 0; day < count; day++) {
            double busyness = shape == 0 ? 1 : MadeHistory.busyness(random, shape);
            days.add(day(mean, MadeHistory.poisson(random, mean * busyness)));
        }
        return days;
    }

    private static TriedDay day(double expected, double came) {
        return new TriedDay(new DayCount(DAY, new double[] {came}, came), new double[] {expected});
    }

    @Test
    void findsTheShapeThatMadeTheDays() {
        for (int shape : new int[] {10, 40, 100}) {
            assertThat(1 / EstimateBusyness.of(days(4000, 400, shape)).variance()).isCloseTo(shape, within(shape * 0.08));
        }
        // Small queues, whose chance is larger than their busyness.
        assertThat(1 / EstimateBusyness.of(days(20_000, 8, 10)).variance()).isCloseTo(10, within(1.0));
    }

    @Test
    void chanceAloneIsNoBusyness() {
        assertThat(EstimateBusyness.of(days(4000, 400, 0)).variance()).isLessThan(2e-4);
        assertThat(EstimateBusyness.of(days(4000, 3, 0)).variance()).isLessThan(0.02);
    }

    @Test
    void anOutageHardlyMovesIt() {
        var days = days(56, 1000, 100);
        double before = EstimateBusyness.of(days).variance();
        days.set(20, day(1000, 0));
        assertThat(EstimateBusyness.of(days).variance()).isBetween(before * 0.9, before * 1.5);
    }

    @Test
    void factorsAreQuantilesOfMeanOne() {
        var busyness = new Busyness(0.5);
        double[] factors = busyness.factors(4);
        assertThat(Arrays.stream(factors).average().orElseThrow()).isCloseTo(1, within(1e-12));
        assertThat(factors[3] / factors[0]).isCloseTo(busyness.quantile(0.875) / busyness.quantile(0.125), within(1e-9));
        assertThat(Busyness.NONE.factors(4)).containsExactly(1);
    }

    /** Sixteen weeks whose days differ as by a Gamma of shape 20; the forecast is tried on the last eight. */
    @Test
    void aForecastTellsHowBusyDaysWere() {
        var center = SmallCenter.of("UTC", 30, DayOfWeek.MONDAY, "24/7", SmallCenter.named("2026-04-22", "Feast", 0));
        var busy = new HashMap<LocalDate, Double>();
        var history = MadeHistory.of(center, "2026-01-05", "2026-04-27", start -> MadeHistory.poisson(random,
                20 * busy.computeIfAbsent(start.toLocalDate(), date -> MadeHistory.busyness(random, 20))));
        var week = PlanningWeek.parse("2026-W18", DayOfWeek.MONDAY, ZoneOffset.UTC);
        var forecast = MakeForecast.make(center, history, week).queues().getFirst();
        assertThat(forecast.busyness().variance()).isBetween(0.03, 0.09);

        var queue = center.queues().getFirst();
        var past = PastDays.of(center, queue, history, week.start());
        var tried = TriedDay.before(new Outlooks(center, past.open(), past.days()), week.firstDate());
        assertThat(tried).as("eight weeks without the feast").hasSize(8 * 7 - 1);
        assertThat(tried).noneMatch(day -> day.came().date().equals(LocalDate.of(2026, 4, 22)));
    }

    @Test
    void withoutDaysItIsAGuess() {
        assertThat(EstimateBusyness.of(List.of()).variance()).isEqualTo(0.04);
    }

    /** By the sum of exponentials: twice the rate is chi-squared, whose quantiles stand in every table. */
    @Test
    void quantilesAreThoseOfTheTables() {
        assertThat(new Busyness(0.1).quantile(0.9)).isCloseTo(28.412 / 20, within(1e-4));
        assertThat(new Busyness(0.1).quantile(0.05)).isCloseTo(10.851 / 20, within(1e-4));
        assertThat(new Busyness(0.5).quantile(0.99)).isCloseTo(13.277 / 4, within(1e-3));
        assertThat(Busyness.NONE.quantile(0.99)).isEqualTo(1);
    }
}
