package org.hillsboro.forecast;

/**
 * The error that is left to a forecast that knows the true rate: counts of independent callers scatter by themselves.
 */
final class PoissonFloor {

    private PoissonFloor() {}

    /**
     * E|X - mean| of a Poisson count, exactly: 2 e^-m m^(k+1) / k! with k the whole part of m (Crow, Biometrika 45,
     * 1958). For large means it is sqrt(2 m / pi).
     */
    static double absoluteDeviation(double mean) {
        if (!(mean > 0)) {
            return 0;
        }
        int whole = (int) Math.floor(mean);
        double log = Math.log(2 * mean) - mean;
        for (int i = 1; i <= whole; i++) {
            log += Math.log(mean / i);
        }
        return Math.exp(log);
    }
}
