package org.hillsboro.solving;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * When to stop.
 *
 * @param time wall clock for bound, start and search together; ignored where {@code steps} is given
 * @param steps a fixed amount of work instead: the same seed and steps give the same roster; absent: by time
 * @param gap stop as soon as the roster is proven this close to the least cost, as a fraction; absent: go on
 */
public record SolveLimits(Duration time, @Nullable Long steps, @Nullable Double gap, long seed) {}
