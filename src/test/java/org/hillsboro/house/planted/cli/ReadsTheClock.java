package org.hillsboro.house.planted.cli;

import java.time.Instant;

/** Allowed here: this is where the clock is read and passed on. */
final class ReadsTheClock {

    private ReadsTheClock() {}

    static Instant now() {
        return Instant.now();
    }
}
