package org.hillsboro.simulation;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * When to stop. Two replications are always finished: fewer have no interval.
 *
 * @param replications exactly so many unless time is over; absent: until the interval of every goal is narrow enough
 * @param time wall clock; absent: as long as it takes
 * @param cores replications at a time
 */
public record SimulationLimits(@Nullable Integer replications, @Nullable Duration time, long seed, int cores) {}
