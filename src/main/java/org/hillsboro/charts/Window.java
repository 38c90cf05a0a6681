package org.hillsboro.charts;

import java.util.ArrayList;
import java.util.List;

/** A vertical axis that need not begin at 0, in a plot of {@code height} pixels. */
record Window(double low, double high, int height) {

    private static final int PIXELS_OF_A_STEP = 30;
    private static final double[] ROUND = {1, 2, 2.5, 5, 10};

    double y(double value) {
        return height - height * (value - low) / (high - low);
    }

    /** Round values within. */
    List<Double> ticks() {
        double step = step();
        var ticks = new ArrayList<Double>();
        for (long i = (long) Math.ceil(low / step - 1e-9); i * step <= high * (1 + 1e-12); i++) {
            ticks.add(i * step);
        }
        return List.copyOf(ticks);
    }

    String label(double tick) {
        double step = step();
        return Figures.read(tick, step >= 1 ? 1 : 1 + (int) Math.ceil(-Math.log10(step)));
    }

    private double step() {
        double least = (high - low) * PIXELS_OF_A_STEP / height;
        double magnitude = Math.pow(10, Math.floor(Math.log10(least)));
        for (double round : ROUND) {
            if (round * magnitude >= least) {
                return round * magnitude;
            }
        }
        throw new IllegalStateException("No step for " + this);
    }
}
