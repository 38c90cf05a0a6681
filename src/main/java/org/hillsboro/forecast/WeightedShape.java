package org.hillsboro.forecast;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The shares of the slots of some days that belong together, each day with its weight. */
final class WeightedShape {

    private static final int ROUNDS = 3;

    /** Scatter of a slot beyond Poisson, relative, that is nothing strange. */
    private static final double USUAL_SCATTER = 0.1;

    /** Largest part of a slot that its two neighbours decide. */
    private static final double NEIGHBOURS = 0.3;

    private final List<double[]> days;
    private final List<Double> weights;
    private final double[] shares;

    private WeightedShape(List<double[]> days, List<Double> weights, double[] shares) {
        this.days = days;
        this.weights = weights;
        this.shares = shares;
    }

    /** @param days slots of days with contacts, not empty */
    static WeightedShape of(List<double[]> days, List<Double> weights) {
        return fit(days, weights, null);
    }

    /** @param like shares that are expected, times the number of days that this is worth; null: nothing is expected */
    WeightedShape towards(double @Nullable [] like) {
        return like == null ? this : fit(days, weights, like);
    }

    double[] shares() {
        return shares;
    }

    /** Slots that chance alone may have set apart from their neighbours move towards them; true edges stay sharp. */
    double[] smoothed() {
        double contacts = 0;
        for (int d = 0; d < days.size(); d++) {
            contacts += weights.get(d) * sum(days.get(d));
        }
        var smooth = shares.clone();
        for (int slot = 1; slot < shares.length - 1; slot++) {
            double neighbours = (shares[slot - 1] + shares[slot + 1]) / 2;
            if (shares[slot - 1] > 0 && shares[slot] > 0 && shares[slot + 1] > 0) {
                double apart = shares[slot] - neighbours;
                double byChance = 1.5 * Math.max(shares[slot], neighbours) / contacts;
                smooth[slot] -= NEIGHBOURS * Math.exp(-apart * apart / byChance / 2) * apart;
            }
        }
        return normalized(smooth);
    }

    private static WeightedShape fit(List<double[]> days, List<Double> weights, double @Nullable [] like) {
        int slots = days.getFirst().length;
        double[] totals = days.stream().mapToDouble(WeightedShape::sum).toArray();
        var shares = new double[slots];
        for (int round = 0; round <= ROUNDS; round++) {
            var next = new double[slots];
            for (int slot = 0; slot < slots; slot++) {
                next[slot] = share(days, totals, weights, like, slot, round == 0 ? Double.NaN : shares[slot]);
            }
            shares = normalized(next);
        }
        return new WeightedShape(days, weights, shares);
    }

    /** @param before the share of the round before, by which strange counts are known; NaN in the first */
    private static double share(
            List<double[]> days,
            double[] totals,
            List<Double> weights,
            double @Nullable [] like,
            int slot,
            double before) {
        double contacts = 0;
        double offered = 0;
        double dayVolume = 0;
        for (int d = 0; d < days.size(); d++) {
            double total = totals[d];
            double count = days.get(d)[slot];
            double expected = Math.max(before * total, 0.5);
            double usual = expected + USUAL_SCATTER * expected * USUAL_SCATTER * expected;
            double trust = Double.isNaN(before)
                    ? 1
                    : DayLevels.trust((count - expected) * (count - expected) / usual);
            contacts += weights.get(d) * trust * count;
            offered += weights.get(d) * trust * total;
            dayVolume += weights.get(d) * total / days.size();
        }
        if (like != null) {
            contacts += like[slot] * dayVolume;
            offered += sum(like) * dayVolume;
        }
        return contacts / offered;
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    private static double[] normalized(double[] shares) {
        double sum = sum(shares);
        for (int slot = 0; slot < shares.length; slot++) {
            shares[slot] /= sum;
        }
        return shares;
    }
}
