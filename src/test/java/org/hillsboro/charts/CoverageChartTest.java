package org.hillsboro.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.hillsboro.time.IntervalGrid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoverageChartTest {

    private static final TimeAxis WEEK = TestAxes.anyWeek();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void hatchesAndMarksExactlyTheShortIntervals(long seed) {
        var random = new SplittableRandom(seed);
        double[] required = TestAxes.agents(random, WEEK.count(), 20);
        double[] staffed = TestAxes.agents(random, WEEK.count(), 20);
        var chart = DrawnChart.of(CoverageChart.of(TestAxes.CAPTION, WEEK, required, staffed).svg());

        var hatched = DrawnChart.shape(chart.hatched());
        var marked = DrawnChart.shape(chart.path("mark"));
        for (int i = 0; i < WEEK.count(); i++) {
            double middle = 160 - 160 * (required[i] + staffed[i]) / 2 / 20;
            boolean isShort = required[i] > staffed[i];
            assertThat(hatched.intersects(i + 0.4, 0, 0.2, 160)).as("interval %d hatched", i).isEqualTo(isShort);
            assertThat(hatched.contains(i + 0.5, middle)).as("interval %d hatched", i).isEqualTo(isShort);
            assertThat(marked.contains(i + 0.5, 164)).as("interval %d marked", i).isEqualTo(isShort);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void coveredAndSurplusAreWhatIsStaffed(long seed) {
        var random = new SplittableRandom(seed);
        double[] required = TestAxes.agents(random, WEEK.count(), 20);
        double[] staffed = TestAxes.agents(random, WEEK.count(), 20);
        var chart = DrawnChart.of(CoverageChart.of(TestAxes.CAPTION, WEEK, required, staffed).svg());

        double pixelsOfAnAgent = 160 / 20.0;
        assertThat(DrawnChart.area(chart.path("covered")))
                .isCloseTo(pixelsOfAnAgent * sum(i -> Math.min(required[i], staffed[i])), within(1e-6));
        assertThat(DrawnChart.area(chart.path("surplus")))
                .isCloseTo(pixelsOfAnAgent * sum(i -> Math.max(0, staffed[i] - required[i])), within(1e-6));
    }

    private static double sum(IntToDoubleFunction agents) {
        return IntStream.range(0, WEEK.count()).mapToDouble(agents).sum();
    }

    @Test
    void aDayThatIsCoveredExactlyIsNeitherHatchedNorMarked() {
        double[] six = new double[WEEK.count()];
        Arrays.fill(six, 6);
        var chart = DrawnChart.of(CoverageChart.of(TestAxes.CAPTION, WEEK, six, six).svg());
        assertThat(chart.hatched() + chart.path("mark") + chart.path("surplus")).isEmpty();
        assertThat(chart.path("required")).isEqualTo("M0 0H672").isEqualTo(chart.path("staffed"));
    }

    @Test
    void daysToBeComparedShareTheirAxis() {
        var day = TestAxes.days("UTC", "2003-10-20", 1);
        var alone = CoverageChart.of(TestAxes.CAPTION, day, new double[96], new double[96]);
        assertThat(DrawnChart.of(alone.upTo(180).svg()).texts()).contains("200", "150").doesNotContain("1");
    }

    @Test
    void aSharedAxisStillHoldsWhatItShows() {
        var chart = CoverageChart.of(TestAxes.CAPTION, WEEK, new double[672], TestAxes.agents(new SplittableRandom(1), 672, 60));
        assertThat(DrawnChart.of(chart.upTo(10).svg()).texts()).contains("60");
    }

    @Test
    void aHundredthOfAnAgentIsMarkedThinly() {
        double[] required = new double[WEEK.count()];
        Arrays.fill(required, 6);
        double[] staffed = required.clone();
        Arrays.fill(staffed, 8, 10, 5.99);
        Arrays.fill(staffed, 10, 12, 5.4);
        var chart = DrawnChart.of(CoverageChart.of(TestAxes.CAPTION, WEEK, required, staffed).svg());
        assertThat(chart.path("mark slight")).isEqualTo("M8 162H10v2H8Z");
        assertThat(chart.path("mark")).isEqualTo("M10 162H12v5H10Z");
    }

    @Test
    void closedHoursStayEmpty() {
        double[] required = new double[WEEK.count()];
        double[] staffed = new double[WEEK.count()];
        Arrays.fill(required, 32, 40, 4);
        Arrays.fill(staffed, 36, 44, 4);
        var chart = DrawnChart.of(CoverageChart.of(TestAxes.CAPTION, WEEK, required, staffed).svg());
        assertThat(chart.path("required")).isEqualTo("M32 0H40V160H44");
        assertThat(chart.path("staffed")).isEqualTo("M32 160H36V0H44");
    }

    @Test
    void oneLegendServesAllDays() {
        assertThat(DrawnChart.of(CoverageChart.legend(TestAxes.CAPTION)).texts())
                .containsExactly("required", "staffed", "short", "surplus");
        var chart = CoverageChart.of(TestAxes.CAPTION, WEEK, new double[672], new double[672]);
        assertThat(DrawnChart.of(chart.svg()).texts()).doesNotContain("required", "short");
    }

    @Test
    void hoursOfAShortDayAreAllLabelledAndNeverLeftOut() {
        var open = new TimeAxis(new IntervalGrid(WEEK.grid().startOf(28), 15, 56), WEEK.zone());
        var day = DrawnChart.of(CoverageChart.of(TestAxes.CAPTION, open, new double[56], new double[56]).svg());
        assertThat(day.texts()).contains("09:00", "12:00", "15:00", "18:00", "21:00").doesNotContain("06:00");
        assertThat(day.all("text").map(text -> text.getAttribute("class"))).doesNotContain("mid wide");

        var brief = new TimeAxis(new IntervalGrid(WEEK.grid().startOf(40), 15, 8), WEEK.zone());
        assertThat(DrawnChart.of(CoverageChart.of(TestAxes.CAPTION, brief, new double[8], new double[8]).svg()).texts())
                .contains("10:00", "11:00", "12:00");
    }

    @Test
    void aWeekNamesItsDaysAndADayItsHours() {
        var week = CoverageChart.of(TestAxes.CAPTION, WEEK, new double[672], new double[672]);
        assertThat(DrawnChart.of(week.svg()).texts()).contains("Mon 13 Oct", "Sun 19 Oct").doesNotContain("03:00");
        var day = CoverageChart.of(TestAxes.CAPTION, WEEK.days().getFirst(), new double[96], new double[96]);
        assertThat(DrawnChart.of(day.svg()).texts()).contains("00:00", "03:00", "24:00").doesNotContain("Mon 13 Oct");
    }

    @Test
    void aClockChangeIsMarkedWhereItHappens() {
        var day = TestAxes.days("America/Los_Angeles", "2026-11-01", 1);
        var chart = DrawnChart.of(CoverageChart.of(TestAxes.CAPTION, day, new double[100], new double[100]).svg());
        assertThat(chart.texts()).contains("clocks back");
        assertThat(chart.all("line").filter(line -> line.getAttribute("class").equals("change")))
                .singleElement()
                .satisfies(line -> assertThat(line.getAttribute("x1")).isEqualTo("8%"));
    }
}
