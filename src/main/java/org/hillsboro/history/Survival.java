package org.hillsboro.history;

import java.util.Arrays;

/**
 * The share of contacts that would still wait after so many seconds (Kaplan and Meier, Nonparametric Estimation from
 * Incomplete Observations, JASA 53, 1958): the product over the abandons of one less their share of those who still
 * waited. Waits count in whole seconds; of those in the same second, abandons come first.
 */
public final class Survival {

    private final double[] after;

    /**
     * @param abandoned by whole seconds waited
     * @param answered by whole seconds waited, as many seconds
     */
    Survival(long[] abandoned, long[] answered) {
        after = new double[abandoned.length];
        long waiting = Arrays.stream(abandoned).sum() + Arrays.stream(answered).sum();
        double share = 1;
        for (int second = 0; second < after.length; second++) {
            share *= waiting == 0 ? 1 : 1 - (double) abandoned[second] / waiting;
            after[second] = share;
            waiting -= abandoned[second] + answered[second];
        }
    }

    /** Share of contacts that wait longer than that; after the longest wait of all as after that. */
    public double after(int seconds) {
        return after.length == 0 ? 1 : after[Math.min(seconds, after.length - 1)];
    }

    /** Seconds after which half would have gone; NaN where the waits were too short to know. */
    public double medianSeconds() {
        for (int second = 0; second < after.length; second++) {
            if (after[second] <= 0.5) {
                return second;
            }
        }
        return Double.NaN;
    }
}
