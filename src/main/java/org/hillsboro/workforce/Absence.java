package org.hillsboro.workforce;

import java.time.Instant;

/** Time off that is known beforehand, [from, to). */
public record Absence(Instant from, Instant to, String kind, boolean paid) {

    public boolean overlaps(Instant start, Instant end) {
        return from.isBefore(end) && start.isBefore(to);
    }

    public boolean covers(Instant start, Instant end) {
        return !start.isBefore(from) && !end.isAfter(to);
    }
}
