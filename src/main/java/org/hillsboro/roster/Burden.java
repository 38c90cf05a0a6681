package org.hillsboro.roster;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;

/** What colleagues share fairly, counted in dates on which an agent has it. Times are the agent's own. */
public enum Burden {
    /**
     * A shift of which three hours, or half of it, lie between 22:00 and 06:00, breaks included. Three hours make a night
     * worker in Directive 2003/88/EC, article 2(4).
     */
    NIGHT,
    /** A shift that starts on a Saturday or Sunday. */
    WEEKEND,
    /** A shift that ends after 20:00 of its date, or on the next, and is no {@link #NIGHT}. */
    LATE;

    public static final int NIGHT_FROM = 22 * 60;
    public static final int NIGHT_TO = 6 * 60;
    public static final int NIGHT_MINUTES = 180;
    public static final int LATE_FROM = 20 * 60;
    private static final long QUARTER = 15;

    /** Dates on which the agent bears it. @param shifts of one agent */
    public int dates(List<Shift> shifts, ZoneId zone) {
        return shifts.stream()
                .filter(shift -> isIn(shift, zone))
                .map(shift -> shift.date(zone))
                .collect(Collectors.toSet())
                .size();
    }

    public boolean isIn(Shift shift, ZoneId zone) {
        return switch (this) {
            case NIGHT -> isNight(shift, zone);
            case WEEKEND -> isWeekend(shift.date(zone).getDayOfWeek());
            case LATE -> shift.end().isAfter(shift.date(zone).atTime(LocalTime.ofSecondOfDay(LATE_FROM * 60L)).atZone(zone).toInstant())
                    && !isNight(shift, zone);
        };
    }

    public static boolean isWeekend(DayOfWeek day) {
        return day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY;
    }

    /** @param minuteOfDay local */
    public static boolean isNight(int minuteOfDay) {
        return minuteOfDay >= NIGHT_FROM || minuteOfDay < NIGHT_TO;
    }

    private static boolean isNight(Shift shift, ZoneId zone) {
        long night = 0;
        for (var quarter = shift.start(); quarter.isBefore(shift.end()); quarter = quarter.plusSeconds(QUARTER * 60)) {
            var local = quarter.atZone(zone);
            night += isNight(local.getHour() * 60 + local.getMinute()) ? QUARTER : 0;
        }
        return night >= NIGHT_MINUTES || 2 * night >= Duration.between(shift.start(), shift.end()).toMinutes();
    }
}
