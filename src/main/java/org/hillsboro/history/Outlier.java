package org.hillsboro.history;

import java.time.Instant;

/**
 * Intervals in a row whose counts are all far above, or all far below, what their queue has at that weekday and time.
 *
 * @param line row of the first interval
 * @param offered contacts of all its intervals
 * @param usual the median of each interval's weekday and time, summed
 * @param deviations of the interval that is furthest away, in robust standard deviations; negative below
 */
public record Outlier(Instant from, Instant to, SourceLine line, double offered, double usual, double deviations) {}
