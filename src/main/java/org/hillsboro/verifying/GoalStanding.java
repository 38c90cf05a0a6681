package org.hillsboro.verifying;

import java.time.Instant;
import org.hillsboro.simulation.Estimate;
import org.jspecify.annotations.Nullable;

/**
 * One goal of a queue against what was simulated.
 *
 * @param from start of the day or interval for which it is promised; absent: the week
 * @param target as the center says: a share, or seconds
 * @param simulated with its 95 % interval
 */
public record GoalStanding(
        String queueId, Kind kind, @Nullable Instant from, double target, Estimate simulated) {

    /** Beyond it a share is as good as certain, and its logit says nothing. */
    private static final double LEAST_SHARE = 5e-4;

    private static final double MOST_DOUBT = 0.2;
    private static final double LEAST_SECONDS = 0.05;

    /** What is promised, in the words of {@code requirement.csv}. */
    public enum Kind {
        SERVICE_LEVEL("service level"),
        ABANDONMENT("abandonment"),
        ASA("mean wait"),
        OCCUPANCY("occupancy");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** Whether the whole interval is on the good side. */
    public boolean holds() {
        return kind == Kind.SERVICE_LEVEL ? simulated.low() >= target : simulated.high() <= target;
    }

    /** Whether it is not sure to hold, although the figure itself is as good as promised. */
    public boolean isInDoubt() {
        return !holds() && better(simulated.value()) >= 0;
    }

    /**
     * How far the less favourable end of the interval is on the good side: a difference of logits, or of logarithms of seconds,
     * so that it can be compared between goals. An interval of few replications is so wide that most of it says nothing.
     */
    double slack() {
        double measured = better(simulated.value());
        double sure = kind == Kind.SERVICE_LEVEL ? better(simulated.low()) : better(simulated.high());
        return Double.isNaN(sure) ? measured - MOST_DOUBT : Math.max(sure, measured - MOST_DOUBT);
    }

    private double better(double figure) {
        return switch (kind) {
            case SERVICE_LEVEL -> logit(figure) - logit(target);
            case ABANDONMENT, OCCUPANCY -> logit(target) - logit(figure);
            case ASA -> Math.log(Math.max(LEAST_SECONDS, target) / Math.max(LEAST_SECONDS, figure));
        };
    }

    static double logit(double share) {
        double inside = Math.clamp(share, LEAST_SHARE, 1 - LEAST_SHARE);
        return Math.log(inside / (1 - inside));
    }

    static double share(double logit) {
        return 1 / (1 + Math.exp(-logit));
    }
}
