package org.hillsboro.charts;

import java.util.List;

/**
 * What is expected, how far it may stray, and what earlier weeks brought.
 *
 * @param unit of all figures, such as {@code contacts in 30 minutes}
 * @param p10 one in ten is below
 * @param p90 one in ten is above
 * @param earlier newest first; at most {@value #MOST_EARLIER} are drawn
 * @param most of the unit that the vertical axis holds; charts to be compared share it
 */
public record RangeChart(
        Caption caption,
        TimeAxis axis,
        String unit,
        double[] mean,
        double[] p10,
        double[] p90,
        List<Series> earlier,
        double most) {

    static final int MOST_EARLIER = 4;

    /** @param values one an interval of the axis; not a number where nothing is known */
    public record Series(String name, double[] values) {}

    public RangeChart {
        axis.requireLength(mean, p10, p90);
        earlier = List.copyOf(earlier.subList(0, Math.min(MOST_EARLIER, earlier.size())));
        earlier.forEach(series -> axis.requireLength(series.values()));
        most = Math.max(most, Scale.most(mean, p90));
        for (var series : earlier) {
            most = Math.max(most, Scale.most(series.values()));
        }
    }

    public RangeChart(
            Caption caption, TimeAxis axis, String unit, double[] mean, double[] p10, double[] p90, List<Series> earlier) {
        this(caption, axis, unit, mean, p10, p90, earlier, 0);
    }

    public RangeChart upTo(double figure) {
        return new RangeChart(caption, axis, unit, mean, p10, p90, earlier, figure);
    }

    /** What the marks mean; a page needs it once. @param earlier names of the earlier weeks, newest first */
    public static String legend(Caption caption, List<String> earlier) {
        var svg = new Svg();
        var legend = new Legend().line("mean", "forecast").patch("ribbon", "8 of 10 times");
        for (int i = 0; i < Math.min(MOST_EARLIER, earlier.size()); i++) {
            legend.line(style(i), earlier.get(i));
        }
        Plot.open(svg, "chart range legend", caption, legend.height());
        legend.draw(svg, 0);
        return svg.done();
    }

    public String svg() {
        var scale = Scale.upTo(most, false);
        var steps = new StepPath(scale);
        var plot = new Plot("range", caption, axis, scale, unit).path("ribbon", steps.between(p10, p90));
        for (int i = earlier.size() - 1; i >= 0; i--) {
            plot.path(style(i), steps.lineWhileOpen(earlier.get(i).values(), p90));
        }
        return plot.path("mean", steps.lineWhileOpen(mean, p90)).done();
    }

    private static String style(int week) {
        return "past past" + week;
    }
}
