package org.hillsboro.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class WeekHeatTest {

    private static final int ROW = 20;
    private static final TimeAxis WEEK = TestAxes.anyWeek();

    private static double[] ten(TimeAxis week) {
        double[] agents = new double[week.count()];
        Arrays.fill(agents, 10);
        return agents;
    }

    private static DrawnChart chart(TimeAxis week, double[] staffed) {
        return DrawnChart.of(new WeekHeat(TestAxes.CAPTION, week, ten(week), staffed).svg());
    }

    private static boolean holds(String path, int day, int hour) {
        return DrawnChart.shape(path).contains(hour + 0.5, day * ROW + 10);
    }

    @Test
    void shadesTellTheShareOfTheRequirement() {
        double[] staffed = ten(WEEK);
        Arrays.fill(staffed, 0, 4, 9.5);
        Arrays.fill(staffed, 4, 8, 9);
        Arrays.fill(staffed, 8, 12, 8);
        Arrays.fill(staffed, 12, 16, 11);
        Arrays.fill(staffed, 16, 20, 12);
        Arrays.fill(staffed, 20, 24, 20);
        var chart = chart(WEEK, staffed);
        assertThat(holds(chart.hatched(), 0, 0)).isTrue();
        assertThat(holds(chart.path("short1"), 0, 1)).isTrue();
        assertThat(holds(chart.path("short2"), 0, 2)).isTrue();
        assertThat(holds(chart.path("spare1"), 0, 3)).isTrue();
        assertThat(holds(chart.path("spare2"), 0, 4)).isTrue();
        assertThat(holds(chart.path("spare3"), 0, 5)).isTrue();
        assertThat(DrawnChart.area(chart.path("spare0"))).isEqualTo((7 * 24 - 6) * ROW);
    }

    @Test
    void aShortQuarterIsNotMadeGoodByTheNextOnesSurplus() {
        double[] staffed = ten(WEEK);
        staffed[96 + 32] = 9;
        staffed[96 + 33] = 15;
        assertThat(holds(chart(WEEK, staffed).hatched(), 1, 8)).isTrue();
    }

    @Test
    void theHourThatTheClocksSkipStaysEmptyAndADoubledOneIsOneCell() {
        var spring = TestAxes.days("Europe/Berlin", "2026-03-23", 7);
        var skipped = chart(spring, ten(spring)).path("spare0");
        assertThat(DrawnChart.area(skipped)).isEqualTo((7 * 24 - 1) * ROW);
        assertThat(holds(skipped, 6, 2)).isFalse();

        var autumn = TestAxes.days("Europe/Berlin", "2026-10-19", 7);
        double[] staffed = ten(autumn);
        staffed[6 * 96 + 12] = 6;
        assertThat(holds(chart(autumn, staffed).hatched(), 6, 2)).as("4 of the 80 of two hours are short").isTrue();
    }

    @Test
    void whereNobodyIsRequiredSurplusIsSurplusAndNobodyIsNothing() {
        double[] required = new double[WEEK.count()];
        double[] staffed = new double[WEEK.count()];
        Arrays.fill(staffed, 28, 32, 1);
        Arrays.fill(staffed, 96 + 80, 96 + 84, 1);
        var chart = DrawnChart.of(new WeekHeat(TestAxes.CAPTION, WEEK, required, staffed).svg());
        var surplus = chart.path("spare3");
        assertThat(holds(surplus, 0, 0) && holds(surplus, 1, 13)).as("07:00 comes first, 20:00 last").isTrue();
        assertThat(DrawnChart.area(surplus)).isEqualTo(2 * ROW);
        assertThat(DrawnChart.area(chart.path("spare0"))).isZero();
        assertThat(chart.texts()).contains("09:00", "18:00").doesNotContain("06:00", "24:00");
    }
}
