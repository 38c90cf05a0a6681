package org.hillsboro.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hillsboro.charts.GoalHeat.Cell;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GoalHeatTest {

    private static final List<String> DAYS = Collections.nCopies(7, "✓ 84 %");

    private static List<@Nullable Cell> blank(TimeAxis axis) {
        return new ArrayList<>(Collections.nCopies(axis.count(), null));
    }

    private static DrawnChart chart(TimeAxis axis, List<@Nullable Cell> cells) {
        return DrawnChart.of(new GoalHeat(TestAxes.CAPTION, axis, cells, DAYS).svg());
    }

    private static List<String> hatched(DrawnChart chart) {
        return chart.all("clipPath").map(clip -> ((org.w3c.dom.Element) clip.getFirstChild()).getAttribute("d")).toList();
    }

    @Test
    void case1_shadesTellTheDistanceFromTheGoal() {
        var axis = TestAxes.anyWeek();
        var cells = blank(axis);
        double[] margins = {-0.2, -0.15, -0.05, 0, 0.05, 0.1, 0.11};
        for (int hour = 0; hour < margins.length; hour++) {
            cells.set(4 * hour, new Cell(margins[hour], false, "tip " + hour));
        }
        cells.set(4 * margins.length, new Cell(-0.3, true, "unsure"));
        var chart = chart(axis, cells);
        assertThat(chart.path("short3")).isEqualTo("M0 0h0.25v20h-0.25z");
        assertThat(chart.path("short2")).isEqualTo("M1 0h0.25v20h-0.25z");
        assertThat(chart.path("short1")).isEqualTo("M2 0h0.25v20h-0.25z");
        assertThat(chart.path("over0")).isEqualTo("M3 0h0.25v20h-0.25zM4 0h0.25v20h-0.25z");
        assertThat(chart.path("over1")).isEqualTo("M5 0h0.25v20h-0.25z");
        assertThat(chart.path("over2")).isEqualTo("M6 0h0.25v20h-0.25z");
        assertThat(hatched(chart)).as("may hold, and hardly missed").containsExactly("M7 0h0.25v20h-0.25z", chart.path("short1"));
        assertThat(chart.all("g").flatMap(tips -> chart.all("title")).map(title -> title.getTextContent()))
                .contains("tip 0", "tip 6", "unsure");
    }

    @Test
    void case2_whereNothingIsJudgedTheCellIsEmptyAndIdleHoursAreLeftOut() {
        var axis = TestAxes.anyWeek();
        var cells = blank(axis);
        cells.set(96 + 4 * 9, new Cell(0, true, ""));
        cells.set(96 + 4 * 17 + 3, new Cell(0, true, ""));
        var chart = chart(axis, cells);
        assertThat(chart.path("over0")).isEqualTo("M0 20h0.25v20h-0.25zM8.75 20h0.25v20h-0.25z");
        assertThat(chart.texts()).contains("10:00", "18:00", "✓ 84 %").doesNotContain("08:00", "20:00");
    }

    @Test
    void case3_aDoubledIntervalIsTwoHalvesAndASkippedOneIsEmpty() {
        var autumn = TestAxes.days("Europe/Berlin", "2026-10-19", 7);
        var cells = blank(autumn);
        cells.set(6 * 96 + 8, new Cell(0, true, "summer"));
        cells.set(6 * 96 + 12, new Cell(0.2, true, "winter"));
        var chart = chart(autumn, cells);
        assertThat(chart.path("over0")).isEqualTo("M0 120h0.25v10h-0.25z");
        assertThat(chart.path("over2")).isEqualTo("M0 130h0.25v10h-0.25z");

        var spring = TestAxes.days("Europe/Berlin", "2026-03-23", 7);
        var full = new ArrayList<@Nullable Cell>(Collections.nCopies(spring.count(), new Cell(0, true, "")));
        assertThat(DrawnChart.area(chart(spring, full).path("over0"))).isEqualTo((7 * 24 - 1) * 20);
    }

    @Test
    void case4_refusesFiguresOfAnotherWeek() {
        var axis = TestAxes.anyWeek();
        assertThatThrownBy(() -> new GoalHeat(TestAxes.CAPTION, axis, List.of(), DAYS)).isInstanceOf(IllegalArgumentException.class);
        var cells = blank(axis);
        assertThatThrownBy(() -> new GoalHeat(TestAxes.CAPTION, axis, cells, List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
