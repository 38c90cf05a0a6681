package org.hillsboro.center;

/**
 * How handle times scatter around their mean.
 *
 * @param cv coefficient of variation, standard deviation / mean; 1 for EXPONENTIAL
 */
public record HandleTimeDistribution(Kind kind, double cv) {

    public static final HandleTimeDistribution EXPONENTIAL = new HandleTimeDistribution(Kind.EXPONENTIAL, 1);

    public enum Kind {
        EXPONENTIAL,
        LOGNORMAL,
        GAMMA
    }
}
