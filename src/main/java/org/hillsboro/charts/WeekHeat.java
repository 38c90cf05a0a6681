package org.hillsboro.charts;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * A week at a glance: a row for each day, a column for each local hour. Shades are shares of the agents required, for a lack
 * of five hurts ten agents more than a hundred. An hour that the clocks skip stays empty, one that comes twice is one cell. Hours
 * in which nobody is required nor staffed all week are left out.
 *
 * @param required agents, one figure an interval of the axis
 * @param staffed likewise
 */
public record WeekHeat(Caption caption, TimeAxis axis, double[] required, double[] staffed) {

    private static final int HOURS = 24;
    private static final int ROW = 20;
    private static final int LABELS = 22;
    private static final int LEFT = -72;
    private static final double[] SHORT_SHARES = {0.01, 0.05, 0.15};
    private static final double[] SURPLUS_SHARES = {0, 0.1, 0.3};

    /** Sums over the intervals of a local hour. A short quarter is not made good by the next one's surplus. */
    private record Cell(double required, double shortage, double surplus) {

        static final Cell NONE = new Cell(0, 0, 0);

        Cell with(double required, double staffed) {
            return new Cell(
                    this.required + required,
                    shortage + Math.max(0, required - staffed),
                    surplus + Math.max(0, staffed - required));
        }

        boolean isShort() {
            return shortage > 0;
        }

        String style() {
            return isShort()
                    ? "short" + shade(shortage / required, SHORT_SHARES)
                    : "spare" + shade(surplus / required, SURPLUS_SHARES);
        }

        private static int shade(double share, double[] bounds) {
            return (int) Arrays.stream(bounds).filter(bound -> share > bound).count();
        }
    }

    public WeekHeat {
        axis.requireLength(required, staffed);
    }

    public String svg() {
        var sparse = Hatch.sparse(caption);
        var hatch = Hatch.of(caption);
        var legend = new Legend()
                .patch(sparse.style(), "short ≤ 1 %")
                .patch(hatch.style(), "≤ 5 %")
                .patch("short2", "≤ 15 %")
                .patch("short3", "more")
                .patch("spare0", "exact")
                .patch("spare1", "surplus ≤ 10 %")
                .patch("spare2", "≤ 30 %")
                .patch("spare3", "more");
        var days = axis.dates();
        var cells = cells(days);
        int from = IntStream.range(0, HOURS).filter(hour -> isUsed(cells, hour)).findFirst().orElse(0);
        int to = IntStream.rangeClosed(1, HOURS).filter(hour -> isUsed(cells, hour - 1)).max().orElse(HOURS);
        int top = legend.height() + LABELS;
        int height = days.size() * ROW;
        var svg = new Svg();
        Plot.open(svg, "chart heat", caption, top + height + 4);
        sparse.define(svg);
        hatch.define(svg);
        legend.draw(svg, LEFT);
        int step = Plot.hoursBetweenLabels(to - from);
        for (int hour = Math.ceilDiv(from, step) * step; hour <= to; hour += step) {
            String x = Figures.decimal(100.0 * (hour - from) / (to - from), 3) + "%";
            Plot.hourLabel(svg, "%02d:00".formatted(hour), hour, to - from > Plot.MOST_LABELLED_HOURS, x, top - 7);
        }
        for (int day = 0; day < days.size(); day++) {
            svg.text("text", days.get(day).weekday() + " " + days.get(day).dayOfMonth(),
                    "x", "" + LEFT, "y", "" + (top + day * ROW + 14));
        }
        svg.open("svg", "y", "" + top, "width", "100%", "height", "" + height);
        var shades = shades(cells, from);
        sparse.fill(svg, shades.getOrDefault("short0", ""), to - from, height);
        hatch.fill(svg, shades.getOrDefault("short1", ""), to - from, height);
        svg.open("svg", "width", "100%", "height", "" + height, "viewBox", "0 0 " + (to - from) + " " + height,
                "preserveAspectRatio", "none");
        shades.forEach(svg::path);
        return svg.close().close().done();
    }

    private static boolean isUsed(Cell[][] cells, int hour) {
        return Arrays.stream(cells).anyMatch(day -> day[hour].required() > 0 || day[hour].surplus() > 0);
    }

    /** One path for each shade: x in hours after the first, y in pixels. */
    private static Map<String, String> shades(Cell[][] cells, int from) {
        var paths = new TreeMap<String, String>();
        for (int day = 0; day < cells.length; day++) {
            for (int hour = from; hour < HOURS; hour++) {
                if (!cells[day][hour].equals(Cell.NONE)) {
                    String square = "M" + (hour - from) + " " + day * ROW + "h1v" + ROW + "h-1z";
                    paths.merge(cells[day][hour].style(), square, String::concat);
                }
            }
        }
        return paths;
    }

    private Cell[][] cells(List<TimeAxis.Day> days) {
        var cells = new Cell[days.size()][HOURS];
        for (var row : cells) {
            Arrays.fill(row, Cell.NONE);
        }
        for (int i = 0; i < required.length; i++) {
            var time = axis.grid().startOf(i).atZone(axis.zone());
            int day = (int) (time.toLocalDate().toEpochDay() - days.getFirst().date().toEpochDay());
            cells[day][time.getHour()] = cells[day][time.getHour()].with(required[i], staffed[i]);
        }
        return cells;
    }
}
