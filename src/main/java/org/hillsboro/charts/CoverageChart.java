package org.hillsboro.charts;

/**
 * Agents required against agents staffed: what is covered, what is short (red, hatched, and marked below the axis so that
 * one agent among hundreds is not overlooked) and what is surplus.
 *
 * @param required agents, one figure an interval of the axis
 * @param staffed likewise
 * @param most agents that the vertical axis holds; charts to be compared share it
 */
public record CoverageChart(
        Caption caption, TimeAxis axis, double[] required, double[] staffed, double most, boolean hasLegend) {

    public static CoverageChart of(Caption caption, TimeAxis axis, double[] required, double[] staffed) {
        return new CoverageChart(caption, axis, required, staffed, Scale.most(required, staffed), true);
    }

    public CoverageChart upTo(double agents) {
        return new CoverageChart(caption, axis, required, staffed, agents, hasLegend);
    }

    /** For one of many under a shared legend. */
    public CoverageChart withoutLegend() {
        return new CoverageChart(caption, axis, required, staffed, most, false);
    }

    public String svg() {
        var legend = new Legend();
        if (hasLegend) {
            legend.line("required", "required").patch("covered", "staffed").patch("short", "short").patch("surplus", "surplus");
        }
        var scale = Scale.upTo(most, true);
        var steps = new StepPath(scale);
        double[] nothing = new double[required.length];
        double[] covered = new double[required.length];
        for (int i = 0; i < covered.length; i++) {
            covered[i] = Math.min(required[i], staffed[i]);
        }
        var plot = new Plot(caption, axis, scale, "agents", legend, "coverage")
                .path("covered", steps.between(nothing, covered))
                .path("surplus", steps.between(required, staffed))
                .path("short", steps.between(staffed, required))
                .path("staffed", steps.line(staffed))
                .path("required", steps.line(required))
                .path("mark", StepPath.bands(required.length, i -> required[i] > staffed[i], Scale.HEIGHT + 2, 5));
        plot.labels();
        return plot.done();
    }
}
