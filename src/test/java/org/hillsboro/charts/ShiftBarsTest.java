package org.hillsboro.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hillsboro.charts.ShiftBars.Kind.CONTACTS;
import static org.hillsboro.charts.ShiftBars.Kind.MEAL;
import static org.hillsboro.charts.ShiftBars.Kind.OTHER;
import static org.hillsboro.charts.ShiftBars.Kind.REST;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import org.hillsboro.time.IntervalGrid;
import org.junit.jupiter.api.Test;

class ShiftBarsTest {

    private static final TimeAxis AXIS = new TimeAxis(
            new IntervalGrid(TestAxes.anyWeek().grid().start(), 15, 36 * 4), ZoneId.of("America/Los_Angeles"));
    private static final ShiftBars BARS = new ShiftBars(new Caption("tue", "Tuesday", ""), AXIS);

    private static ShiftBars.Segment segment(ShiftBars.Kind kind, int from, int to) {
        return new ShiftBars.Segment(kind, AXIS.grid().startOf(from), AXIS.grid().startOf(to));
    }

    @Test
    void aFullShiftTakesLessThan400Bytes() {
        String row = BARS.row("20:00\u201306:30, meal 01:00\u201301:30", List.of(
                segment(CONTACTS, 80, 90), segment(REST, 90, 91), segment(CONTACTS, 91, 100), segment(MEAL, 100, 102),
                segment(CONTACTS, 102, 110), segment(REST, 110, 111), segment(CONTACTS, 111, 118), segment(OTHER, 118, 122)));
        assertThat(row.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(400);
        var drawn = DrawnChart.of(row);
        assertThat(drawn.root().getAttribute("viewBox")).isEqualTo("0 0 144 10");
        assertThat(DrawnChart.area(drawn.path("c"))).isEqualTo(34 * 10);
        assertThat(DrawnChart.shape(drawn.path("m")).getBounds2D().getMinX()).isEqualTo(100);
        assertThat(DrawnChart.shape(drawn.path("m")).getBounds2D().getWidth()).isEqualTo(2);
        assertThat(DrawnChart.shape(drawn.path("r")).contains(110.5, 2)).isTrue();
        assertThat(DrawnChart.shape(drawn.path("o")).contains(121.5, 5)).isTrue();
    }

    @Test
    void whatIsOutsideTheAxisIsCutOff() {
        var drawn = DrawnChart.of(BARS.row("", List.of(
                segment(CONTACTS, -20, 8), segment(CONTACTS, 140, 160), segment(MEAL, 160, 162))));
        assertThat(drawn.path("c")).isEqualTo("M0 0h8v10h-8zM140 0h4v10h-4z");
        assertThat(drawn.path("m")).isEmpty();
    }

    @Test
    void anAgentWhoIsOffHasAnEmptyRow() {
        var drawn = DrawnChart.of(BARS.row("off", List.of()));
        assertThat(drawn.all("path")).isEmpty();
        assertThat(drawn.root().getAttribute("aria-label")).isEqualTo("off");
    }

    @Test
    void rowsShareTheGridOfTheAxisAboveThem() {
        var header = DrawnChart.of(BARS.header());
        assertThat(header.texts()).startsWith("00", "03").endsWith("09", "12").hasSize(13);
        assertThat(header.path("g")).startsWith("M0 0v10M12 0v10").endsWith("M144 0v10");
        assertThat(DrawnChart.of(BARS.row("", List.of())).all("use"))
                .singleElement()
                .satisfies(use -> assertThat(use.getAttribute("href")).isEqualTo("#tue-grid"));
    }
}
