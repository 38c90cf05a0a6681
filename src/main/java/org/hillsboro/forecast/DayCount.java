package org.hillsboro.forecast;

import java.time.LocalDate;

/**
 * The contacts of one local date of a queue.
 *
 * @param slots contacts per slot of the day, 0 while closed
 */
record DayCount(LocalDate date, double[] slots, double total) {}
