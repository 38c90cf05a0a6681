package org.hillsboro.charts;

import java.util.Arrays;

/**
 * Two figures that close on each other over the seconds of a search: the cost of the best roster from above, what no roster can
 * undercut from below. What was far from both at first is cut off, so that the last gap can be seen.
 *
 * @param seconds ascending
 * @param upper one for each of the seconds, such as percent of the last; not a number where nothing is known
 * @param lower likewise
 * @param unit of both
 * @param resumed seconds at which another search went on
 */
public record ClosingChart(
        Caption caption, SecondsAxis axis, double[] seconds, double[] upper, double[] lower, String unit, double[] resumed) {

    private static final int HEIGHT = 200;
    private static final double MOST_GAPS = 8;
    private static final double LEAST_GAP = 1e-4;

    public ClosingChart {
        if (seconds.length == 0 || upper.length != seconds.length || lower.length != seconds.length) {
            throw new IllegalArgumentException("Of " + seconds.length + " seconds there are " + upper.length + " upper and "
                    + lower.length + " lower figures.");
        }
    }

    public String svg() {
        var legend = new Legend()
                .line("cost", "cost of the best roster")
                .line("bound", "proven bound")
                .patch("gap", "what may still be saved");
        return new SecondsPlot("closing", caption, axis, window(), unit, legend)
                .between("gap", seconds, lower, upper)
                .line("bound", seconds, lower)
                .line("cost", seconds, upper)
                .moments(resumed, "went on")
                .done();
    }

    private Window window() {
        double high = last(upper);
        double low = last(lower);
        double gap = Math.max(high - low, LEAST_GAP * Math.abs(high));
        double most = Arrays.stream(upper).filter(Double::isFinite).max().orElse(high);
        double least = Arrays.stream(lower).filter(Double::isFinite).min().orElse(low);
        return new Window(
                Math.clamp(least, low - MOST_GAPS * gap, low - gap), Math.clamp(most, high + gap, high + MOST_GAPS * gap), HEIGHT);
    }

    /** The last that is known; where none is, the last of the other line. */
    private double last(double[] values) {
        for (int i = values.length - 1; i >= 0; i--) {
            if (!Double.isNaN(values[i])) {
                return values[i];
            }
        }
        return values == upper ? 0 : last(upper);
    }
}
