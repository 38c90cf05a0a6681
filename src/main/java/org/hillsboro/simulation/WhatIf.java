package org.hillsboro.simulation;

/**
 * A week that is not as planned.
 *
 * @param absent share of the agents who miss a day beyond the center's shrinkage, 0 to 1
 * @param demand contacts relative to the forecast; 1.1 is 10 % more
 * @param handleSeconds added to every mean handle time, may be negative
 */
public record WhatIf(double absent, double demand, double handleSeconds) {

    public static final WhatIf AS_PLANNED = new WhatIf(0, 1, 0);

    private static final double LEAST_HANDLE_SECONDS = 1;

    double handled(double seconds) {
        return seconds + handleSeconds < LEAST_HANDLE_SECONDS ? Math.min(seconds, LEAST_HANDLE_SECONDS) : seconds + handleSeconds;
    }

    /** Probability that an agent misses a day. */
    double absence(double shrinkage) {
        return shrinkage + (1 - shrinkage) * absent;
    }
}
