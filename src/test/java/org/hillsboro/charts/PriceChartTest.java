package org.hillsboro.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PriceChartTest {

    private static final TimeAxis WEEK = TestAxes.days("UTC", "2003-10-13", 7);

    @Test
    void thePeakIsNamedAndMarkedWhereItIs() {
        double[] prices = new double[WEEK.count()];
        prices[100] = 4;
        prices[173] = 13.784;
        prices[400] = 13.784;
        var chart = DrawnChart.of(new PriceChart(TestAxes.CAPTION, WEEK, prices, "USD an hour").svg());
        assertThat(chart.texts()).contains("USD an hour, at most 13.78: Tue 19:15");
        assertThat(chart.all("circle")).singleElement().satisfies(peak -> {
            assertThat(peak.getAttribute("cx")).isEqualTo("25.818%");
            assertThat(peak.getAttribute("cy")).isEqualTo("13");
        });
        assertThat(DrawnChart.area(chart.path("area"))).isCloseTo((4 + 2 * 13.784) * 160 / 15, within(0.3));
    }

    @Test
    void whereNothingHasAPriceThereIsNoPeak() {
        var chart = DrawnChart.of(new PriceChart(TestAxes.CAPTION, WEEK, new double[WEEK.count()], "USD an hour").svg());
        assertThat(chart.texts()).contains("USD an hour");
        assertThat(chart.all("circle")).isEmpty();
    }
}
