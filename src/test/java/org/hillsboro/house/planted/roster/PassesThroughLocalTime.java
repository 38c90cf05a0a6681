package org.hillsboro.house.planted.roster;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** A local time on the way to an instant is allowed everywhere. */
final class PassesThroughLocalTime {

    private PassesThroughLocalTime() {}

    static Instant start(LocalDate date, LocalTime time, ZoneId zone) {
        return date.atTime(time).atZone(zone).toInstant();
    }
}
