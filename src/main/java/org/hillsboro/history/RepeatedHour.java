package org.hillsboro.history;

import java.time.Instant;

/**
 * The local times that clocks show twice when they are set back.
 *
 * @param from start of the first pass
 * @param turn end of the first pass and start of the second
 * @param to end of the second pass
 */
public record RepeatedHour(Instant from, Instant turn, Instant to, Seen seen) {

    /** Of which pass the queue has rows. */
    public enum Seen {
        BOTH,
        FIRST_ONLY,
        SECOND_ONLY,
        NEITHER
    }
}
