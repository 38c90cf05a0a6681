package org.hillsboro.history;

import java.time.LocalDate;

/**
 * A date on which the queue was open, has rows, and no contact at all: a holiday that the center file does not name, or
 * an outage.
 *
 * @param line its first row
 * @param usual the median of the queue's days of that weekday
 */
public record EmptyDay(LocalDate date, SourceLine line, double usual) {}
