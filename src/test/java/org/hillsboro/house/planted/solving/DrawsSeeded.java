package org.hillsboro.house.planted.solving;

import java.time.Clock;
import java.time.Instant;
import java.util.SplittableRandom;

/** Chance from a seed and time from a clock that is passed in are allowed everywhere. */
final class DrawsSeeded {

    private DrawsSeeded() {}

    static SplittableRandom random(long seed) {
        return new SplittableRandom(seed);
    }

    static Instant now(Clock clock) {
        return Instant.now(clock);
    }
}
