package org.hillsboro.attendance;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A stretch of time that was paid in the roster and not worked, or worked and not in the roster, [start, end).
 *
 * @param date of the shift that it belongs to, which is the date of its pay
 * @param week of the roster that it belongs to, such as {@code 2026-W48}; empty where no roster holds it
 * @param worked whether it was worked and is not in the roster; false: the other way round
 */
public record Difference(
        String agentId, LocalDate date, String week, Kind kind, Instant start, Instant end, boolean worked) {

    /** In which way the two differ. */
    public enum Kind {
        /** Came after the start of the shift. */
        LATE,
        /** Went before its end. */
        EARLY,
        /** A shift of which nothing was worked. */
        MISSING,
        /** Came before the start of the shift, or stayed after its end. */
        LONGER,
        /** A break at another time, or longer or shorter. */
        BREAK,
        /** Work that belongs to no shift of the roster. */
        UNKNOWN_SHIFT,
        /** Work of somebody whom the center does not know, which it cannot pay. */
        UNKNOWN_AGENT
    }

    public long minutes() {
        return Duration.between(start, end).toMinutes();
    }

    /** Work is paid and time without work is not, where nobody agreed otherwise. */
    public boolean paidUnlessAgreed() {
        return worked && kind != Kind.UNKNOWN_AGENT;
    }
}
