package org.hillsboro.solving;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a running solve stands. Money in major units, for show only.
 *
 * @param cost of the best roster so far; absent before the first
 * @param bound no legal roster of the same shortfall costs less; absent before the first
 * @param gap (cost - bound) / bound; absent where it has no meaning yet
 * @param shortfallAgentMinutes of the best roster so far; deferred work that is not done in time counts too
 * @param cores what each of them does now; a core without work is not among them
 * @param course how it came to that, with what went before where it goes on from an earlier solve
 */
public record SolveProgress(
        Duration elapsed,
        @Nullable Double cost,
        @Nullable Double bound,
        @Nullable Double gap,
        double shortfallAgentMinutes,
        List<CoreSpan> cores,
        SolveCourse course) {}
