package org.hillsboro.forecast;

/**
 * The distribution of the contacts of one interval: Poisson around a rate that is itself uncertain (Gamma), which makes
 * the count negative binomial (Greenwood and Yule 1920).
 *
 * @param mean expected count
 * @param dispersion squared coefficient of variation of the rate; the count's variance is mean + dispersion x mean^2
 */
record ContactCount(double mean, double dispersion) {

    /** Below this the Gamma mixture is indistinguishable from Poisson and its formula loses digits. */
    private static final double NO_DISPERSION = 1e-9;

    /** Logarithm of a probability that fits into a double with room to spare. */
    private static final double NEGLIGIBLE_LOG = -200;

    /**
     * The mid-quantile (Ma, Genton and Parzen 2011): the quantile of the distribution whose steps are replaced by straight
     * lines between their middles. The quantiles of whole numbers would hold far more than they promise where counts are
     * small; a range of these holds about what it promises whatever the mean.
     */
    double quantile(double probability) {
        if (!(mean > 0)) {
            return 0;
        }
        var walk = new Walk();
        double middleBefore = 0;
        double middle = walk.middle();
        while (middle < probability && walk.goesOn()) {
            walk.step();
            middleBefore = middle;
            middle = walk.middle();
        }
        if (walk.count == 0 || middle <= probability) {
            return walk.count;
        }
        return walk.count - (middle - probability) / (middle - middleBefore);
    }

    /** P(fewer) + P(the same) / 2, by which {@link #quantile} goes. */
    double middle(int count) {
        if (!(mean > 0)) {
            return count == 0 ? 0.5 : 1;
        }
        var walk = new Walk();
        while (walk.count < count && walk.goesOn()) {
            walk.step();
        }
        return walk.count < count ? 1 : walk.middle();
    }

    /** Goes from 0 contacts upwards and sums probabilities. */
    private final class Walk {
        private int count;
        private double log = dispersion < NO_DISPERSION ? -mean : -Math.log1p(dispersion * mean) / dispersion;
        private double term = Math.exp(log);
        private double below;

        void step() {
            below += term;
            if (log < NEGLIGIBLE_LOG) {
                log += Math.log(ratio(count));
                term = Math.exp(log);
            } else {
                term *= ratio(count);
            }
            count++;
        }

        double middle() {
            return below + term / 2;
        }

        boolean goesOn() {
            return count < mean || term > below * 1e-18;
        }
    }

    /** P(count + 1) / P(count). */
    private double ratio(int count) {
        return mean * (1 + dispersion * count) / ((1 + dispersion * mean) * (count + 1));
    }
}
