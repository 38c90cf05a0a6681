package org.hillsboro.simulation;

/**
 * A figure with its 95 % confidence interval over the replications.
 *
 * @param value NaN where nothing happened that could be measured
 * @param low NaN where a single replication says nothing about the interval
 */
public record Estimate(double value, double low, double high) {

    static final Estimate NONE = new Estimate(Double.NaN, Double.NaN, Double.NaN);

    /** Of the whole interval from low to high. */
    public double width() {
        return high - low;
    }

    public boolean isMeasured() {
        return !Double.isNaN(value);
    }
}
