package org.hillsboro.closing;

import java.time.Instant;
import java.time.LocalDate;
import org.hillsboro.attendance.Agreement;
import org.hillsboro.attendance.Difference;

/**
 * What somebody decided about a difference between attendance and roster.
 *
 * @param from first date of the period for which it was decided
 * @param by account
 */
public record Decision(LocalDate from, Difference difference, boolean paid, String by, Instant at) {

    Agreement.Key key() {
        return Agreement.Key.of(difference);
    }
}
