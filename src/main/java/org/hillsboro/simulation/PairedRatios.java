package org.hillsboro.simulation;

import java.util.ArrayList;
import java.util.List;

/**
 * The difference of two ratios, such as good / offered, that are measured together in each replication. Its interval is that
 * of the paired deviations of both from their ratios, Student's t over the replications: the delta method for both at once.
 */
final class PairedRatios {

    private record Pair(double good, double of, double otherGood, double otherOf) {}

    private final List<Pair> pairs = new ArrayList<>();

    void add(double good, double of, double otherGood, double otherOf) {
        pairs.add(new Pair(good, of, otherGood, otherOf));
    }

    /** The other less the one. */
    Estimate difference() {
        double of = pairs.stream().mapToDouble(Pair::of).sum();
        double otherOf = pairs.stream().mapToDouble(Pair::otherOf).sum();
        if (!(of > 0 && otherOf > 0)) {
            return Estimate.NONE;
        }
        double ratio = pairs.stream().mapToDouble(Pair::good).sum() / of;
        double otherRatio = pairs.stream().mapToDouble(Pair::otherGood).sum() / otherOf;
        int count = pairs.size();
        if (count < 2) {
            return new Estimate(otherRatio - ratio, Double.NaN, Double.NaN);
        }
        double squares = 0;
        for (var pair : pairs) {
            double deviation = (pair.otherGood - otherRatio * pair.otherOf) / otherOf - (pair.good - ratio * pair.of) / of;
            squares += deviation * deviation;
        }
        double half = StudentT.twoSided95(count - 1) * Math.sqrt(squares * count / (count - 1));
        return new Estimate(otherRatio - ratio, otherRatio - ratio - half, otherRatio - ratio + half);
    }
}
