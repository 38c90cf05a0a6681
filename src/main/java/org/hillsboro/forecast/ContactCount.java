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

    /** Logarithm of a probability that may be left out, and still fits into a double. */
    private static final double NEGLIGIBLE_LOG = -200;

    /** The smallest count n with P(count <= n) >= probability. */
    double quantile(double probability) {
        if (!(mean > 0)) {
            return 0;
        }
        int count = 0;
        double log = dispersion < NO_DISPERSION ? -mean : -Math.log1p(dispersion * mean) / dispersion;
        while (log < NEGLIGIBLE_LOG) {
            log += Math.log(ratio(count));
            count++;
        }
        double term = Math.exp(log);
        double sum = term;
        while (sum < probability && (term > 0 || count < mean)) {
            term *= ratio(count);
            count++;
            sum += term;
        }
        return count;
    }

    /** P(count + 1) / P(count). */
    private double ratio(int count) {
        return mean * (1 + dispersion * count) / ((1 + dispersion * mean) * (count + 1));
    }
}
