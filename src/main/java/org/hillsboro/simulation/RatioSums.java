package org.hillsboro.simulation;

/**
 * Ratios of two sums over the replications, such as good / offered, each with the interval of a ratio estimate (Law, Simulation
 * Modeling and Analysis, 2015, section 9.5): contacts weigh alike in whichever replication they came.
 */
final class RatioSums {

    private static final double Z95 = 1.959963984540054;

    private final double[] above;
    private final double[] below;
    private final double[] aboveSquares;
    private final double[] belowSquares;
    private final double[] products;

    RatioSums(int count) {
        above = new double[count];
        below = new double[count];
        aboveSquares = new double[count];
        belowSquares = new double[count];
        products = new double[count];
    }

    void add(int at, double numerator, double denominator) {
        above[at] += numerator;
        below[at] += denominator;
        aboveSquares[at] += numerator * numerator;
        belowSquares[at] += denominator * denominator;
        products[at] += numerator * denominator;
    }

    Estimate estimate(int at, int replications) {
        if (!(below[at] > 0)) {
            return Estimate.NONE;
        }
        double ratio = above[at] / below[at];
        if (replications < 2) {
            return new Estimate(ratio, Double.NaN, Double.NaN);
        }
        double deviations = aboveSquares[at] - 2 * ratio * products[at] + ratio * ratio * belowSquares[at];
        double variance = Math.max(0, deviations) * replications / (replications - 1);
        double half = StudentT.twoSided95(replications - 1) * Math.sqrt(variance) / below[at];
        return new Estimate(ratio, ratio - half, ratio + half);
    }

    /** Of a share of countable things: inside [0, 1], and not certain because no replication saw the rare case. */
    Estimate share(int at, int replications) {
        var plain = estimate(at, replications);
        if (!plain.isMeasured() || replications < 2) {
            return plain;
        }
        boolean allAlike = plain.value() == 0 || plain.value() == 1;
        var interval = allAlike ? wilson(plain.value(), below[at]) : plain;
        return new Estimate(plain.value(), Math.max(0, interval.low()), Math.min(1, interval.high()));
    }

    /** Wilson, Probable inference, 1927. */
    private static Estimate wilson(double share, double count) {
        double square = Z95 * Z95 / count;
        double middle = (share + square / 2) / (1 + square);
        double half = Z95 / (1 + square) * Math.sqrt(share * (1 - share) / count + square / (4 * count));
        return new Estimate(share, middle - half, middle + half);
    }
}
