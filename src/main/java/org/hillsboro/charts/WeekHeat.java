package org.hillsboro.charts;

import java.util.List;

/**
 * A week at a glance: a row for each day, a column for each local hour; short hours stand out, surplus recedes. An hour that
 * the clocks skip stays empty, one that comes twice is one cell.
 *
 * @param spare agents staffed less required, one figure an interval of the axis; negative where short
 */
public record WeekHeat(Caption caption, TimeAxis axis, double[] spare) {

    private static final int ROW = 20;
    private static final int TOP = 26;
    private static final int SHADES = 3;

    private record Cell(double shortage, double surplus, int count) {

        static final Cell NONE = new Cell(0, 0, 0);

        Cell with(double spare) {
            return new Cell(shortage + Math.max(0, -spare), surplus + Math.max(0, spare), count + 1);
        }

        double meanShortage() {
            return shortage / count;
        }

        double meanSurplus() {
            return surplus / count;
        }
    }

    public String svg() {
        var days = axis.dates();
        var cells = cells(days);
        double mostShort = 0;
        double mostSurplus = 0;
        for (var row : cells) {
            for (var cell : row) {
                mostShort = cell.count() > 0 ? Math.max(mostShort, cell.meanShortage()) : mostShort;
                mostSurplus = cell.count() > 0 ? Math.max(mostSurplus, cell.meanSurplus()) : mostSurplus;
            }
        }
        var svg = new Svg();
        Plot.open(svg, caption, "chart heat", TOP + days.size() * ROW + 4);
        for (int hour = 0; hour <= 24; hour += 3) {
            svg.text("text", "%02d:00".formatted(hour), "class", "mid", "x", percent(hour), "y", "" + (TOP - 10));
        }
        for (int d = 0; d < days.size(); d++) {
            svg.text("text", days.get(d).label(), "class", "end", "x", "-8", "y", "" + (TOP + d * ROW + 14));
            for (int hour = 0; hour < 24; hour++) {
                var cell = cells[d][hour];
                if (cell.count() > 0) {
                    svg.empty("rect", "class", cell.shortage() > 0 ? "short" + shade(cell.meanShortage(), mostShort)
                                    : "spare" + shade(cell.meanSurplus(), mostSurplus),
                            "x", percent(hour), "width", percent(1), "y", "" + (TOP + d * ROW), "height", "" + ROW);
                }
            }
        }
        return svg.done();
    }

    private Cell[][] cells(List<TimeAxis.Day> days) {
        var cells = new Cell[days.size()][24];
        for (var row : cells) {
            java.util.Arrays.fill(row, Cell.NONE);
        }
        for (int i = 0; i < spare.length; i++) {
            var time = axis.grid().startOf(i).atZone(axis.zone());
            int day = (int) (time.toLocalDate().toEpochDay() - days.getFirst().date().toEpochDay());
            cells[day][time.getHour()] = cells[day][time.getHour()].with(spare[i]);
        }
        return cells;
    }

    /** 0 for nothing, else 1 to {@link #SHADES}. */
    private static int shade(double value, double most) {
        return value == 0 ? 0 : Math.max(1, (int) Math.ceil(SHADES * value / most));
    }

    private static String percent(int hour) {
        return Figures.decimal(100.0 * hour / 24, 3) + "%";
    }
}
