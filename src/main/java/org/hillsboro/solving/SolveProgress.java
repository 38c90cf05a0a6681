package org.hillsboro.solving;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How a running solve stands. Money in major units, for show only.
 *
 * @param cost of the best roster so far; absent before the first
 * @param bound no legal roster of the same shortfall costs less; absent before the first
 * @param gap (cost - bound) / bound; absent where it has no meaning yet
 * @param shortfallAgentMinutes of the best roster so far
 */
public record SolveProgress(
        Duration elapsed,
        @Nullable Double cost,
        @Nullable Double bound,
        @Nullable Double gap,
        double shortfallAgentMinutes) {}
