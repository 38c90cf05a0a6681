package org.hillsboro.history;

import java.util.Arrays;

/** The middle of values, and how far they are from it: neither minds what a few wild values are. */
final class Medians {

    private Medians() {}

    /** NaN of no values. */
    static double of(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        if (sorted.length == 0) {
            return Double.NaN;
        }
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** Median absolute deviation, scaled so that it is the standard deviation of normal values (Hampel 1974). */
    static double deviation(double[] values, double median) {
        return 1.4826 * of(Arrays.stream(values).map(value -> Math.abs(value - median)).toArray());
    }
}
