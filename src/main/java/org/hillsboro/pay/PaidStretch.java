package org.hillsboro.pay;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Paid time without a gap, [start, end).
 *
 * @param shiftDate local date of the start of the shift that it belongs to
 */
public record PaidStretch(LocalDate shiftDate, Instant start, Instant end) {

    /** Of real time, whatever clocks showed. */
    public long minutes() {
        return Duration.between(start, end).toMinutes();
    }
}
