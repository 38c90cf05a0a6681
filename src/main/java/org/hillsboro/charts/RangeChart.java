package org.hillsboro.charts;

import java.util.List;

/**
 * What is expected, how far it may stray, and what earlier weeks brought.
 *
 * @param unit of all figures, such as {@code contacts in 30 minutes}
 * @param p10 one in ten is below
 * @param p90 one in ten is above
 * @param earlier newest first; at most {@value #MOST_EARLIER} are drawn
 */
public record RangeChart(
        Caption caption, TimeAxis axis, String unit, double[] mean, double[] p10, double[] p90, List<Series> earlier) {

    static final int MOST_EARLIER = 4;

    /** @param values one an interval of the axis; not a number where nothing is known */
    public record Series(String name, double[] values) {}

    public RangeChart {
        axis.requireLength(mean, p10, p90);
        earlier.forEach(series -> axis.requireLength(series.values()));
    }

    public String svg() {
        var legend = new Legend().line("mean", "forecast").patch("ribbon", "8 of 10 times");
        double most = Scale.most(mean, p90);
        var drawn = earlier.subList(0, Math.min(MOST_EARLIER, earlier.size()));
        for (int i = 0; i < drawn.size(); i++) {
            legend.line("past past" + i, drawn.get(i).name());
            most = Math.max(most, Scale.most(drawn.get(i).values()));
        }
        var scale = Scale.upTo(most, false);
        var steps = new StepPath(scale);
        var plot = new Plot("range", caption, axis, scale, unit, legend).path("ribbon", steps.between(p10, p90));
        for (int i = drawn.size() - 1; i >= 0; i--) {
            plot.path("past past" + i, steps.line(drawn.get(i).values()));
        }
        return plot.path("mean", steps.line(mean)).done();
    }
}
