package org.hillsboro.house.planted.forecast;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;

final class ReadsTheClock {

    private ReadsTheClock() {}

    static List<Object> now(ZoneId zone) {
        return List.of(
                Instant.now(),
                LocalDate.now(zone),
                Year.now(),
                Clock.systemUTC(),
                Clock.tickMinutes(zone),
                ZoneId.systemDefault(),
                TimeZone.getDefault(),
                Calendar.getInstance(),
                new Date(),
                System.currentTimeMillis());
    }
}
