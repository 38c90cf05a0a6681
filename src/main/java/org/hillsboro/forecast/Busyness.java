package org.hillsboro.forecast;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.GammaDistribution;

/**
 * How much busier or quieter a whole day of a queue is than its forecast: all rates of the day are multiplied by one
 * factor, drawn anew each day from a Gamma distribution of mean 1 (Whitt 1999; Jongbloed and Koole 2001; Avramidis,
 * Deslauriers and L'Ecuyer 2004).
 *
 * @param variance of the factor, its squared coefficient of variation; 0: every day is as forecast
 */
public record Busyness(double variance) {

    public static final Busyness NONE = new Busyness(0);

    /** Below it nothing differs that anyone could see. */
    private static final double NEGLIGIBLE = 1e-9;

    /** The factor that a day does not exceed with this probability, above 0 and below 1. */
    public double quantile(double probability) {
        return variance < NEGLIGIBLE
                ? 1
                : GammaDistribution.of(1 / variance, variance).inverseCumulativeProbability(probability);
    }

    /** Equally likely factors of mean 1 that stand for all days; a single one where every day is as forecast. */
    public double[] factors(int count) {
        if (variance < NEGLIGIBLE) {
            return new double[] {1};
        }
        var factors = new double[count];
        Arrays.setAll(factors, i -> quantile((i + 0.5) / count));
        double mean = Arrays.stream(factors).average().orElseThrow();
        return Arrays.stream(factors).map(factor -> factor / mean).toArray();
    }
}
