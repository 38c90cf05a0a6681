package org.hillsboro.workforce;

import java.time.Instant;
import java.util.List;

/**
 * A shift that began before the week.
 *
 * @param contacts its stretches of CONTACTS, known only where the file has the columns of {@code roster.csv}
 * @param countsInWeek whether the part that reaches into the week counts for coverage and seats
 */
public record PreviousShift(Instant start, Instant end, List<Stretch> contacts, boolean countsInWeek) {

    /** [start, end). */
    public record Stretch(Instant start, Instant end) {}
}
