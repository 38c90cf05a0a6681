package org.hillsboro.charts;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How far a week is from a goal: a row for each day, a cell for each interval at its local time, the day's own figure at the
 * end of the row. An interval that the clocks skip stays empty; one that comes twice is two halves, the earlier above.
 *
 * @param cells one an interval of the axis; absent where there is nothing to judge
 * @param days what stands at the end of each row, such as {@code ✓ 84 %}
 */
public record GoalHeat(Caption caption, TimeAxis axis, List<@Nullable Cell> cells, List<String> days) {

    /**
     * @param margin above the goal (or below, if negative), as a share
     * @param mayHold whether the goal may hold although the figure misses it
     * @param tip what a pointer that rests on the cell is told
     */
    public record Cell(double margin, boolean mayHold, String tip) {

        private String style() {
            if (margin >= 0) {
                return "over" + (int) Arrays.stream(OVER).filter(bound -> margin > bound).count();
            }
            int steps = (int) Arrays.stream(UNDER).filter(bound -> margin < -bound).count();
            return mayHold ? "short0" : "short" + (1 + steps);
        }
    }

    private static final double[] OVER = {0.05, 0.1};
    private static final double[] UNDER = {0.05, 0.15};
    private static final int ROW = 20;
    private static final int LABELS = 22;
    private static final int LEFT = -72;
    private static final int HOURS = 24;

    /** @throws IllegalArgumentException unless there is a cell for each interval and a figure for each day */
    public GoalHeat {
        if (cells.size() != axis.count() || days.size() != axis.dates().size()) {
            throw new IllegalArgumentException("expected " + axis.count() + " cells and " + axis.dates().size() + " days instead of "
                    + cells.size() + " and " + days.size());
        }
    }

    /** What the shades mean, once for all charts of a page. */
    public static String legend(Caption caption) {
        var sparse = Hatch.sparse(caption);
        var hatch = Hatch.of(caption);
        var marks = marks(sparse, hatch);
        var svg = new Svg();
        Plot.open(svg, "chart heat legend", caption, marks.height());
        sparse.define(svg);
        hatch.define(svg);
        marks.draw(svg, 0);
        return svg.done();
    }

    private static Legend marks(Hatch sparse, Hatch hatch) {
        return new Legend()
                .patch("short3", "over 15 points below the goal")
                .patch("short2", "5 to 15 below")
                .patch(hatch.style(), "up to 5 below")
                .patch(sparse.style(), "below, but within its range")
                .patch("over0", "goal met")
                .patch("over1", "by over 5 points")
                .patch("over2", "by over 10");
    }

    public String svg() {
        var sparse = Hatch.sparse(caption);
        var hatch = Hatch.of(caption);
        var dates = axis.dates();
        int from = (int) cellHours().min().orElse(0);
        int to = (int) Math.min(HOURS, Math.floor(cellHours().max().orElse(HOURS - 1)) + 1);
        int height = dates.size() * ROW;
        var svg = new Svg();
        Plot.open(svg, "chart heat goal", caption, LABELS + height + 4);
        sparse.define(svg);
        hatch.define(svg);
        int step = Plot.hoursBetweenLabels(to - from);
        for (int hour = Math.ceilDiv(from, step) * step; hour <= to; hour += step) {
            String x = Figures.decimal(100.0 * (hour - from) / (to - from), 3) + "%";
            Plot.hourLabel(svg, "%02d:00".formatted(hour), hour, to - from > Plot.MOST_LABELLED_HOURS, x, LABELS - 7);
        }
        for (int day = 0; day < dates.size(); day++) {
            String y = "" + (LABELS + day * ROW + 14);
            svg.text("text", dates.get(day).weekday() + " " + dates.get(day).dayOfMonth(), "x", "" + LEFT, "y", y);
            svg.text("text", days.get(day), "x", "100%", "dx", "8", "y", y);
        }
        svg.open("svg", "y", "" + LABELS, "width", "100%", "height", "" + height);
        var shades = shades(from);
        sparse.fill(svg, shades.getOrDefault("short0", ""), to - from, height);
        hatch.fill(svg, shades.getOrDefault("short1", ""), to - from, height);
        svg.open("svg", "width", "100%", "height", "" + height, "viewBox", "0 0 " + (to - from) + " " + height,
                "preserveAspectRatio", "none");
        shades.forEach(svg::path);
        svg.open("g", "class", "tips");
        for (int i = 0; i < cells.size(); i++) {
            var cell = cells.get(i);
            if (cell != null) {
                svg.open("path", "d", square(i, from)).text("title", cell.tip()).close();
            }
        }
        return svg.close().close().close().done();
    }

    private DoubleStream cellHours() {
        return IntStream.range(0, cells.size()).filter(i -> cells.get(i) != null).mapToDouble(this::hour);
    }

    private Map<String, String> shades(int from) {
        var paths = new TreeMap<String, String>();
        for (int i = 0; i < cells.size(); i++) {
            var cell = cells.get(i);
            if (cell != null) {
                paths.merge(cell.style(), square(i, from), String::concat);
            }
        }
        return paths;
    }

    /** x in hours after the first, y in pixels. */
    private String square(int interval, int from) {
        ZoneId zone = axis.zone();
        var time = axis.grid().startOf(interval).atZone(zone);
        long day = time.toLocalDate().toEpochDay() - axis.dates().getFirst().date().toEpochDay();
        var offsets = zone.getRules().getValidOffsets(time.toLocalDateTime());
        int height = offsets.size() > 1 ? ROW / 2 : ROW;
        long top = day * ROW + (offsets.indexOf(time.getOffset()) > 0 ? height : 0);
        String width = Figures.decimal(axis.grid().minutes() / 60.0, 3);
        return "M" + Figures.decimal(hour(interval) - from, 3) + " " + top + "h" + width + "v" + height + "h-" + width + "z";
    }

    private double hour(int interval) {
        return axis.grid().startOf(interval).atZone(axis.zone()).toLocalTime().toSecondOfDay() / 3600.0;
    }
}
