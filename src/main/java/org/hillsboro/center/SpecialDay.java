package org.hillsboro.center;

import java.time.LocalDate;

/**
 * A date that is unlike its weekday.
 *
 * @param holiday whether holiday premiums are paid
 * @param closed whether all queues are closed, in the center's zone
 * @param leadDays days before it whose contacts differ already
 */
public record SpecialDay(LocalDate date, String name, boolean holiday, boolean closed, int leadDays) {}
