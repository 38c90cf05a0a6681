package org.hillsboro.history;

import java.time.Instant;

/**
 * Open intervals without a row, between the first and the last of their queue. Closed hours inside don't end it.
 *
 * @param from start of its first interval
 * @param to end of its last interval
 * @param intervals how many open intervals lack a row
 */
public record Gap(Instant from, Instant to, int intervals) {}
