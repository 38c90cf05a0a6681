package org.hillsboro.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hillsboro.center.ContactCenter;
import org.hillsboro.history.ContactHistory;
import org.hillsboro.time.PlanningWeek;
import org.junit.jupiter.api.Test;

/** Accuracy a week ahead on the calls of two real banks. */
class RealCentersTest {

    private final ContactCenter bank = SmallCenter.of(
            "America/New_York",
            15,
            DayOfWeek.MONDAY,
            "Mon-Fri 07:00-21:00",
            SmallCenter.named("2003-04-18", "Good Friday", 0),
            SmallCenter.closed("2003-05-26", "Memorial Day"),
            SmallCenter.closed("2003-07-04", "Independence Day"),
            SmallCenter.closed("2003-09-01", "Labor Day"),
            SmallCenter.named("2003-10-13", "Columbus Day", 0));
    private final ContactCenter anonymous = SmallCenter.of("Asia/Jerusalem", 30, DayOfWeek.SUNDAY, "24/7");

    @Test
    void bankInItsLastFourWeeks() {
        var history = RealCenters.history("bank-2003", 15);
        var weeks = MeasureForecast.lastCompleteWeeks(bank, history, 4);
        assertThat(weeks).extracting(PlanningWeek::label).containsExactly("2003-W40", "2003-W41", "2003-W42", "2003-W43");
        var pooled = measure("B4", bank, history, weeks);
        assertThat(pooled.wape()).isLessThanOrEqualTo(0.067);
    }

    @Test
    void explore() {
        var b = RealCenters.history("bank-2003", 15);
        measure("B20", bank, b, weeks(bank, "2003", 20, 39));
        var a = RealCenters.history("anonymous-bank-1999", 30);
        measure("A4", anonymous, a, MeasureForecast.lastCompleteWeeks(anonymous, a, 4));
        measure("Anov", anonymous, a, weeks(anonymous, "1999", 44, 47));
        measure("A30", anonymous, a, weeks(anonymous, "1999", 14, 43));
    }

    private static List<PlanningWeek> weeks(ContactCenter center, String year, int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(w -> PlanningWeek.parse(year + "-W" + w, center.weekStarts(), center.zone()))
                .toList();
    }

    private static ForecastAccuracy.Row measure(
            String name, ContactCenter center, ContactHistory history, List<PlanningWeek> weeks) {
        long t = System.nanoTime();
        var accuracy = MeasureForecast.measure(center, history, weeks);
        var pooled = accuracy.pooled().orElseThrow();
        Stream.concat(weeks.size() > 4 ? Stream.of() : accuracy.rows().stream(), Stream.of(pooled))
                .forEach(row -> System.out.printf(
                        "%s %s wape %.4f bias %+.4f cov %.3f naive %.4f floor %.4f%n",
                        name, row.week(), row.wape(), row.bias(), row.coverage(), row.naiveWape(), row.floor()));
        System.out.printf("%.2f s%n", (System.nanoTime() - t) / 1e9);
        return pooled;
    }
}
