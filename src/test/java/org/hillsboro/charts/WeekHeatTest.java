package org.hillsboro.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

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
        double[] agents = {9.9, 9.5, 9, 8, 11, 12, 20};
        for (int hour = 0; hour < agents.length; hour++) {
            Arrays.fill(staffed, 4 * hour, 4 * hour + 4, agents[hour]);
        }
        var chart = chart(WEEK, staffed);
        var shades = List.of("short0", "short1", "short2", "short3", "spare1", "spare2", "spare3");
        for (int hour = 0; hour < agents.length; hour++) {
            assertThat(chart.path(shades.get(hour))).isEqualTo("M" + hour + " 0h1v20h-1z");
        }
        assertThat(chart.all("clipPath").map(clip -> clip.getFirstChild()).map(path -> ((Element) path).getAttribute("d")))
                .as("sparsely and densely hatched")
                .containsExactly("M0 0h1v20h-1z", "M1 0h1v20h-1z");
        assertThat(DrawnChart.area(chart.path("spare0"))).isEqualTo((7 * 24 - 7) * ROW);
    }

    @Test
    void aShortQuarterIsNotMadeGoodByTheNextOnesSurplus() {
        double[] staffed = ten(WEEK);
        staffed[96 + 32] = 9;
        staffed[96 + 33] = 15;
        assertThat(holds(chart(WEEK, staffed).path("short1"), 1, 8)).isTrue();
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
        assertThat(holds(chart(autumn, staffed).path("short1"), 6, 2)).as("4 of the 80 of two hours are short").isTrue();
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
