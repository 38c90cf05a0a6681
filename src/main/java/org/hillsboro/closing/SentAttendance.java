package org.hillsboro.closing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The attendance of a period, as somebody sent it.
 *
 * @param from first date of the period
 * @param isThere false: it was taken away
 * @param sha256 of {@code AttendanceTable}'s text as it is now, lower-case hex
 * @param by account
 */
public record SentAttendance(UUID id, String center, LocalDate from, boolean isThere, String sha256, String by, Instant at) {}
