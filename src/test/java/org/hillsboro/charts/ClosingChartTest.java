package org.hillsboro.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A search of 10 s, 100 units wide for each: the plot is 1,000 wide and 200 high. */
class ClosingChartTest {

    private static final SecondsAxis AXIS = new SecondsAxis(10);
    private static final double[] SECONDS = {2, 4, 8};

    private static DrawnChart chart(double[] upper, double[] lower, double... resumed) {
        return DrawnChart.of(new ClosingChart(TestAxes.CAPTION, AXIS, SECONDS, upper, lower, "%", resumed).svg());
    }

    @Test
    void case1_theGapIsWhatLiesBetweenAndTheLastValueHoldsToTheEnd() {
        // The window goes from 96 to 104: a unit is 25 pixels.
        var chart = chart(new double[] {104, 102, 100}, new double[] {96, 98, 99});
        assertThat(chart.path("cost")).isEqualTo("M200 0H400V50H800V100H1000");
        assertThat(chart.path("bound")).isEqualTo("M200 200H400V150H800V125H1000");
        assertThat(DrawnChart.area(chart.path("gap"))).isCloseTo(200 * 200 + 400 * 100 + 200 * 25, within(1e-6));
    }

    @Test
    void case2_whatWasFarAwayAtFirstLeavesThePictureSoThatTheLastGapIsSeen() {
        var chart = chart(new double[] {900, 101, 100}, new double[] {-500, 98, 99});
        assertThat(chart.path("cost")).startsWith("M200 -200H").endsWith("H1000");
        var ticks = chart.texts().stream().filter(text -> text.matches("\\d{2,3}")).map(Double::parseDouble).toList();
        assertThat(ticks).contains(100.0).allMatch(tick -> tick >= 91 && tick <= 108);
        assertThat(chart.all("svg").filter(svg -> svg.getAttribute("class").equals("cut"))).hasSize(3);
    }

    @Test
    void case3_whereNothingIsProvenYetNothingIsDrawn() {
        var chart = chart(new double[] {104, 102, 100}, new double[] {Double.NaN, 98, 99});
        assertThat(chart.path("bound")).startsWith("M400 ");
        assertThat(DrawnChart.shape(chart.path("gap")).getBounds2D().getMinX()).isEqualTo(400);
        assertThat(chart(new double[] {104, 102, 100}, new double[] {Double.NaN, Double.NaN, Double.NaN}).path("bound")).isEmpty();
    }

    @Test
    void case4_aClosedGapStillHasAnAxis() {
        assertThat(chart(new double[] {100, 100, 100}, new double[] {100, 100, 100}).path("cost")).isEqualTo("M200 100H400V100H800V100H1000");
    }

    @Test
    void case5_whereAnotherSearchWentOnIsMarked() {
        var chart = chart(new double[] {104, 102, 100}, new double[] {96, 98, 99}, 4);
        assertThat(chart.all("line").filter(line -> line.getAttribute("class").equals("change")))
                .singleElement().satisfies(line -> assertThat(line.getAttribute("x1")).isEqualTo("40%"));
        assertThat(chart.texts()).contains("went on");
    }

    @Test
    void case6_refusesFiguresThatDoNotFit() {
        assertThatThrownBy(() -> chart(new double[] {1}, new double[] {1})).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void case7_aShortfallGoesDownToZero() {
        var chart = DrawnChart.of(new ShortfallChart(TestAxes.CAPTION, AXIS, SECONDS, new double[] {7, 3.5, 0}, "hours").svg());
        assertThat(chart.path("short")).isEqualTo("M200 0H400V35H800V70H1000");
    }

    @Test
    void case8_coresStandBelowEachOtherOnTheSameAxis() {
        var chart = DrawnChart.of(new CoreBars(TestAxes.CAPTION, AXIS, List.of(
                        new CoreBars.Row("core 1", List.of(new CoreBars.Bar(0, 2, 0, "prices"), new CoreBars.Bar(2, 10, 2, "search"))),
                        new CoreBars.Row("core 2", List.of(new CoreBars.Bar(0, 2, 0, "prices")))))
                .svg());
        var bars = chart.all("rect").toList();
        assertThat(bars).extracting(bar -> bar.getAttribute("x") + " " + bar.getAttribute("width") + " " + bar.getAttribute("class"))
                .containsExactly("0% 20% part part0", "20% 80% part part2", "0% 20% part part0");
        assertThat(bars.getFirst().getAttribute("y")).isEqualTo(bars.get(1).getAttribute("y")).isNotEqualTo(bars.getLast().getAttribute("y"));
        assertThat(chart.texts()).as("legend, and what has room in its bar").containsExactly(
                "prices", "search", "0", "2 s", "4 s", "6 s", "8 s", "10 s", "core 1", "prices", "search", "core 2", "prices");
    }
}
