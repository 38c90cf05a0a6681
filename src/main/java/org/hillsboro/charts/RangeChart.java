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
        double most,
        boolean hasLegend) {

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
        this(caption, axis, unit, mean, p10, p90, earlier, 0, true);
    }

    public RangeChart upTo(double figure) {
        return new RangeChart(caption, axis, unit, mean, p10, p90, earlier, figure, hasLegend);
    }

    /** For one of many under a shared legend. */
    public RangeChart withoutLegend() {
        return new RangeChart(caption, axis, unit, mean, p10, p90, earlier, most, false);
    }

    public String svg() {
        var legend = new Legend();
        if (hasLegend) {
            legend.line("mean", "forecast").patch("ribbon", "8 of 10 times");
            for (int i = 0; i < earlier.size(); i++) {
                legend.line(style(i), earlier.get(i).name());
            }
        }
        var scale = Scale.upTo(most, false);
        var steps = new StepPath(scale);
        var plot = new Plot("range", caption, axis, scale, unit, legend).path("ribbon", steps.between(p10, p90));
        for (int i = earlier.size() - 1; i >= 0; i--) {
            plot.path(style(i), steps.lineWhileOpen(earlier.get(i).values(), p90));
        }
        return plot.path("mean", steps.lineWhileOpen(mean, p90)).done();
    }

    private static String style(int week) {
        return "past past" + week;
    }
}
