package org.hillsboro.charts;

/**
 * Agents required against agents staffed: what is covered, what is short (red, hatched, and marked below the axis so that
 * one agent among hundreds is not overlooked, thinly up to half an
 * agent) and what is surplus.
 *
 * @param required agents, one figure an interval of the axis
 * @param staffed likewise
 * @param most agents that the vertical axis holds; charts to be compared share it
 */
public record CoverageChart(
        Caption caption, TimeAxis axis, double[] required, double[] staffed, double most) {

    private static final double HALF_AN_AGENT = 0.5;

    public CoverageChart {
        axis.requireLength(required, staffed);
        most = Math.max(most, Scale.most(required, staffed));
    }

    public static CoverageChart of(Caption caption, TimeAxis axis, double[] required, double[] staffed) {
        return new CoverageChart(caption, axis, required, staffed, 0);
    }

    public CoverageChart upTo(double agents) {
        return new CoverageChart(caption, axis, required, staffed, agents);
    }

    /** What the marks mean; a page needs it once. */
    public static String legend(Caption caption) {
        var hatch = Hatch.of(caption);
        var svg = new Svg();
        var legend = new Legend()
                .line("required", "required")
                .patch("covered", "staffed")
                .patch(hatch.style(), "short")
                .patch("surplus", "surplus");
        Plot.open(svg, "chart coverage legend", caption, legend.height());
        hatch.define(svg);
        legend.draw(svg, 0);
        return svg.done();
    }

    public String svg() {
        var hatch = Hatch.of(caption);
        var scale = Scale.upTo(most, true);
        var steps = new StepPath(scale);
        var plot = new Plot("coverage", caption, axis, scale, "agents")
                .path("covered", steps.between(new double[axis.count()], covered()))
                .path("surplus", steps.between(required, staffed));
        hatch.define(plot.unstretched());
        hatch.fill(plot.unstretched(), steps.between(staffed, required), axis.count(), Scale.HEIGHT);
        return plot.path("staffed", steps.lineWhileOpen(staffed, required))
                .path("required", steps.lineWhileOpen(required, staffed))
                .path("mark", marks(HALF_AN_AGENT, Double.POSITIVE_INFINITY, 5))
                .path("mark slight", marks(0, HALF_AN_AGENT, 2))
                .done();
    }

    /** Where more than {@code over} and at most {@code upTo} agents are short. */
    private String marks(double over, double upTo, int height) {
        return StepPath.bands(axis.count(), i -> {
            double shortage = required[i] - staffed[i];
            return shortage > over && shortage <= upTo;
        }, Scale.HEIGHT + 2, height);
    }

    private double[] covered() {
        double[] covered = required.clone();
        for (int i = 0; i < covered.length; i++) {
            covered[i] = Math.min(required[i], staffed[i]);
        }
        return covered;
    }
}
