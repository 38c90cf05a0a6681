package org.hillsboro.verifying;

import java.time.Instant;
import java.util.Locale;
import org.hillsboro.center.ServiceGoal;
import org.hillsboro.simulation.Estimate;
import org.hillsboro.simulation.ServiceFigures;
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

    /** Said with 95 % confidence, or not at all; the worst last. */
    public enum Verdict {
        MET,
        CLOSE,
        MISSED
    }

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

        /** Whether the figure should be above the target, not below. */
        public boolean isFloor() {
            return this == SERVICE_LEVEL;
        }

        /** Whether it is a wait; else it is a share. */
        public boolean inSeconds() {
            return this == ASA;
        }

        /** Absent where the goal does not promise it. */
        public @Nullable Double target(ServiceGoal goal) {
            return switch (this) {
                case SERVICE_LEVEL -> goal.share();
                case ABANDONMENT -> goal.maxAbandoned();
                case ASA -> goal.asa() == null ? null : goal.asa().toNanos() / 1e9;
                case OCCUPANCY -> goal.maxOccupancy();
            };
        }

        public Estimate of(ServiceFigures figures) {
            return switch (this) {
                case SERVICE_LEVEL -> figures.serviceLevel();
                case ABANDONMENT -> figures.abandonment();
                case ASA -> figures.asa();
                case OCCUPANCY -> figures.occupancy();
            };
        }

        public Verdict verdict(Estimate simulated, double target) {
            double sure = isFloor() ? simulated.low() - target : target - simulated.high();
            double hoped = isFloor() ? simulated.high() - target : target - simulated.low();
            return sure >= 0 ? Verdict.MET : hoped < 0 ? Verdict.MISSED : Verdict.CLOSE;
        }

        /** {@code 84.2 %}, {@code 12.0 s}. */
        public String text(double figure) {
            return String.format(Locale.ROOT, inSeconds() ? "%.1f s" : "%.1f %%", inSeconds() ? figure : 100 * figure);
        }
    }

    public Verdict verdict() {
        return kind.verdict(simulated, target);
    }

    /** Whether the whole interval is on the good side. */
    public boolean holds() {
        return verdict() == Verdict.MET;
    }

    /** Whether it is not sure to hold, although the figure itself is as good as promised. */
    boolean isInDoubt() {
        return !holds() && better(simulated.value()) >= 0;
    }

    /**
     * How far the less favourable end of the interval is on the good side: a difference of logits, or of logarithms of seconds,
     * so that it can be compared between goals. An interval of few replications is so wide that most of it says nothing.
     */
    double slack() {
        double measured = better(simulated.value());
        double sure = kind.isFloor() ? better(simulated.low()) : better(simulated.high());
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
