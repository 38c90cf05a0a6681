package org.hillsboro.charts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A vertical axis from 0 up to a round figure, in a plot of {@link #HEIGHT} pixels. */
record Scale(double top, double step) {

    static final int HEIGHT = 160;

    private static final int MOST_STEPS = 5;
    private static final double[] ROUND = {1, 2, 2.5, 5, 10};

    /** The lowest round axis that holds the value. @param whole whether only whole figures mean something */
    static Scale upTo(double most, boolean whole) {
        double held = most > 0 ? most : 1;
        double magnitude = Math.pow(10, Math.floor(Math.log10(held / MOST_STEPS)));
        for (double round : ROUND) {
            double step = round * magnitude;
            if (step * MOST_STEPS >= held && (!whole || step == Math.rint(step))) {
                return new Scale(step * Math.ceil(held / step), step);
            }
        }
        return new Scale(Math.ceil(held), 1);
    }

    static double most(double[]... series) {
        return Arrays.stream(series)
                .flatMapToDouble(Arrays::stream)
                .filter(Double::isFinite)
                .max()
                .orElse(0);
    }

    String label(double tick) {
        int decimals = step >= 1 ? 1 : 1 + (int) Math.ceil(-Math.log10(step));
        return Figures.read(tick, decimals);
    }

    double y(double value) {
        return HEIGHT - HEIGHT * value / top;
    }

    List<Double> ticks() {
        var ticks = new ArrayList<Double>();
        for (int i = 0; i * step <= top * (1 + 1e-9); i++) {
            ticks.add(i * step);
        }
        return ticks;
    }
}
