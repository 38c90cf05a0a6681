package org.hillsboro.running;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The best roster of a job so far, with which the next attempt begins.
 *
 * @param attempt that found it
 * @param cost major units
 * @param shortfall agent-minutes
 * @param searched seconds of search over all attempts up to it
 * @param roster as of {@code roster.csv}
 * @param prices as of {@link org.hillsboro.solving.SolveCheckpoint}
 */
public record Checkpoint(
        int attempt,
        Instant at,
        BigDecimal cost,
        double shortfall,
        @Nullable Double bound,
        double searched,
        String roster,
        List<double[]> prices) {}
