package org.hillsboro.charts;

import java.util.Arrays;

/**
 * What was short over the seconds of a search, from 0.
 *
 * @param seconds ascending
 * @param values one for each of the seconds, none below 0
 */
public record ShortfallChart(Caption caption, SecondsAxis axis, double[] seconds, double[] values, String unit) {

    private static final int HEIGHT = 70;
    private static final double LEAST = 0.1;

    public ShortfallChart {
        if (values.length != seconds.length) {
            throw new IllegalArgumentException("Of " + seconds.length + " seconds there are " + values.length + " figures.");
        }
    }

    public String svg() {
        double most = Math.max(LEAST, Arrays.stream(values).max().orElse(0));
        return new SecondsPlot("lack", caption, axis, new Window(0, most, HEIGHT), unit, new Legend())
                .between("tint", seconds, new double[values.length], values)
                .line("short", seconds, values)
                .done();
    }
}
