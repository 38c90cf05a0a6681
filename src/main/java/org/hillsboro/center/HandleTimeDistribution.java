package org.hillsboro.center;

import java.util.List;

/**
 * How handle times scatter around their mean.
 *
 * @param cv coefficient of variation, standard deviation / mean; 1 for EXPONENTIAL and, without meaning, for EMPIRICAL
 * @param seenSeconds EMPIRICAL: handle times that were seen, each as likely as any other; empty until calls were read
 */
public record HandleTimeDistribution(Kind kind, double cv, List<Double> seenSeconds) {

    public static final HandleTimeDistribution EXPONENTIAL = new HandleTimeDistribution(Kind.EXPONENTIAL, 1);

    public enum Kind {
        EXPONENTIAL,
        LOGNORMAL,
        GAMMA,
        EMPIRICAL
    }

    public HandleTimeDistribution(Kind kind, double cv) {
        this(kind, cv, List.of());
    }

    public static HandleTimeDistribution seen(List<Double> seconds) {
        return new HandleTimeDistribution(Kind.EMPIRICAL, 1, List.copyOf(seconds));
    }
}
