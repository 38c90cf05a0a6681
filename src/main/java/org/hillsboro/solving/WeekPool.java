package org.hillsboro.solving;

import java.util.Arrays;

/**
 * The weeks that passes near the best prices have chosen, by class, each with its share in the fractional roster that
 * the volume algorithm converges to. {@link StartRoster} draws from it.
 */
final class WeekPool {

    private static final int KEPT = 48;

    private final long[][][] weeks;
    private final double[][] weight;
    private final int[] count;
    private double scale = 1;

    WeekPool(int classes) {
        weeks = new long[classes][KEPT][];
        weight = new double[classes][KEPT];
        count = new int[classes];
    }

    /** Fractional roster = share x these weeks + (1 - share) x fractional roster. */
    synchronized void blend(long[][] chosen, double share) {
        scale *= 1 - share;
        if (scale < 1e-100) {
            for (double[] row : weight) {
                for (int i = 0; i < row.length; i++) {
                    row[i] *= scale;
                }
            }
            scale = 1;
        }
        double added = share / scale;
        for (int c = 0; c < chosen.length; c++) {
            add(c, chosen[c], added);
        }
    }

    private void add(int c, long[] week, double added) {
        int lightest = 0;
        for (int i = 0; i < count[c]; i++) {
            if (Arrays.equals(weeks[c][i], week)) {
                weight[c][i] += added;
                return;
            }
            if (weight[c][i] < weight[c][lightest]) {
                lightest = i;
            }
        }
        int at = count[c] < KEPT ? count[c]++ : lightest;
        weeks[c][at] = week.clone();
        weight[c][at] = added;
    }

    synchronized long[][] weeksOf(int c) {
        return Arrays.copyOf(weeks[c], count[c]);
    }

    /** Shares of the weeks of a class, of sum one. */
    synchronized double[] sharesOf(int c) {
        double[] shares = Arrays.copyOf(weight[c], count[c]);
        double sum = Arrays.stream(shares).sum();
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= sum;
        }
        return shares;
    }
}
