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
        prices[173] = 8;
        prices[400] = 8;
        var chart = DrawnChart.of(new PriceChart(TestAxes.CAPTION, WEEK, prices, "USD an hour").svg());
        assertThat(chart.texts()).contains("USD an hour, at most 8: Tue 19:15");
        assertThat(chart.all("circle")).singleElement().satisfies(peak -> {
            assertThat(peak.getAttribute("cx")).isEqualTo("25.818%");
            assertThat(peak.getAttribute("cy")).isEqualTo("0");
        });
        assertThat(DrawnChart.area(chart.path("area"))).isCloseTo(80 + 160 + 160, within(1e-6));
    }

    @Test
    void whereNothingHasAPriceThereIsNoPeak() {
        var chart = DrawnChart.of(new PriceChart(TestAxes.CAPTION, WEEK, new double[WEEK.count()], "USD an hour").svg());
        assertThat(chart.texts()).contains("USD an hour");
        assertThat(chart.all("circle")).isEmpty();
    }
}
