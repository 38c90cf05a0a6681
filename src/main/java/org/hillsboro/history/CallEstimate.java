package org.hillsboro.history;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a call-by-call file tells of a queue. Who was answered would have waited longer: such waits are censored.
 *
 * @param handle of answered calls; absent where none was answered
 * @param patience absent where nobody abandoned
 */
public record CallEstimate(
        String queueId, long answered, long abandoned, @Nullable Handle handle, @Nullable Patience patience) {

    /** Fewer abandons leave the patience uncertain by more than a fifth: it is shown and not used. */
    private static final int FEWEST_ABANDONS = 30;

    /** Fewer calls tell nothing of how handle times scatter. */
    public static final int FEWEST_ANSWERED = 30;

    /**
     * @param cv standard deviation over mean
     * @param seenSeconds handle times that stand for all, each as likely as any other
     */
    public record Handle(double meanSeconds, double cv, List<Double> seenSeconds) {}

    /**
     * @param meanSeconds sum of all waits / abandons, the maximum likelihood estimate where patience is exponential (Brown
     *     et al., Statistical Analysis of a Telephone Call Center, JASA 100, 2005, section 5)
     * @param standardError of it, mean / sqrt(abandons)
     * @param survival of patience whatever its distribution
     */
    public record Patience(double meanSeconds, double standardError, Survival survival) {}

    public long calls() {
        return answered + abandoned;
    }

    public boolean isHandleTimeKnown() {
        return handle != null && answered >= FEWEST_ANSWERED;
    }

    public boolean isPatienceKnown() {
        return patience != null && abandoned >= FEWEST_ABANDONS;
    }
}
