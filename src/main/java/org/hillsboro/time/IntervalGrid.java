package org.hillsboro.time;

import java.time.Duration;
import java.time.Instant;

/**
 * A stretch of real time cut into equal intervals: index to instant and back.
 *
 * @param start first instant of interval 0
 * @param minutes length of an interval in minutes of real time
 * @param count number of intervals
 */
public record IntervalGrid(Instant start, int minutes, int count) {

    /** The roster's grid, whatever the center's interval. */
    public static final int QUARTER = 15;

    public Instant startOf(int index) {
        return start.plusSeconds(index * 60L * minutes);
    }

    public Instant end() {
        return startOf(count);
    }

    /** The interval that holds the instant; below 0 or at least {@link #count} where the instant lies outside. */
    public int indexOf(Instant instant) {
        return Math.toIntExact(Math.floorDiv(Duration.between(start, instant).toSeconds(), 60L * minutes));
    }

    /** Whether the instant is the first of some interval, inside the grid or not. */
    public boolean isOnGrid(Instant instant) {
        var sinceStart = Duration.between(start, instant);
        return Math.floorMod(sinceStart.toNanos(), 60_000_000_000L * minutes) == 0;
    }
}
