package org.hillsboro.house.planted.forecast;

import java.time.LocalDate;
import java.time.ZoneId;

final class ReadsTheClock {

    private ReadsTheClock() {}

    static LocalDate today(ZoneId zone) {
        return LocalDate.now(zone);
    }
}
