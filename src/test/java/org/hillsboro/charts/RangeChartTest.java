package org.hillsboro.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RangeChartTest {

    private static final TimeAxis DAY = TestAxes.days("UTC", "2003-10-13", 1);

    private static double[] flat(double value) {
        double[] figures = new double[DAY.count()];
        Arrays.fill(figures, value);
        return figures;
    }

    private static DrawnChart chart(RangeChart.Series... earlier) {
        return DrawnChart.of(new RangeChart(
                TestAxes.CAPTION, DAY, "contacts", flat(10), flat(8), flat(14), List.of(earlier)).svg());
    }

    @Test
    void theRibbonIsWhatLiesBetweenTheQuantiles() {
        assertThat(DrawnChart.area(chart().path("ribbon"))).isCloseTo(96 * 6 * 160 / 15.0, within(96 * 0.1));
        assertThat(chart().path("mean")).isEqualTo("M0 53.3H96");
    }

    @Test
    void anEarlierPeakFitsOntoTheAxisAndItsGapsStayGaps() {
        double[] lastWeek = flat(40);
        Arrays.fill(lastWeek, 10, 20, Double.NaN);
        var chart = chart(new RangeChart.Series("2003-W41", lastWeek));
        assertThat(chart.texts()).contains("40");
        assertThat(chart.path("past past0")).isEqualTo("M0 0H10M20 0H96");
    }

    @Test
    void onlyTheNewestWeeksAreDrawn() {
        var many = IntStream.range(0, 6)
                .mapToObj(week -> new RangeChart.Series("week " + week, flat(week == 5 ? 1000 : 9)))
                .toArray(RangeChart.Series[]::new);
        assertThat(chart(many).texts()).contains("15").doesNotContain("1,000");
        var names = Stream.of(many).map(RangeChart.Series::name).toList();
        assertThat(DrawnChart.of(RangeChart.legend(TestAxes.CAPTION, names)).texts())
                .containsExactly("forecast", "8 of 10 times", "week 0", "week 1", "week 2", "week 3");
    }

    @Test
    void daysToBeComparedShareTheirAxis() {
        var day = new RangeChart(TestAxes.CAPTION, DAY, "contacts", flat(10), flat(8), flat(14), List.of());
        var drawn = DrawnChart.of(day.upTo(95).svg());
        assertThat(drawn.texts()).contains("100").doesNotContain("15");
        assertThat(DrawnChart.of(day.upTo(3).svg()).texts()).as("never lower than what it shows").contains("15");
    }

    @Test
    void hoursWithoutAnyContactStayEmpty() {
        double[] mean = flat(10);
        Arrays.fill(mean, 0, 32, 0);
        var drawn = DrawnChart.of(new RangeChart(TestAxes.CAPTION, DAY, "contacts", mean, mean, mean, List.of()).svg());
        assertThat(drawn.path("mean")).isEqualTo("M32 0H96");
    }
}
