package org.hillsboro.time;

import java.time.DayOfWeek;
import java.util.Locale;

/** Weekdays as people write them: {@code MON}, {@code Mon} or {@code MONDAY}. */
public final class Weekdays {

    private Weekdays() {}

    /** @throws IllegalArgumentException if the text is no weekday */
    public static DayOfWeek parse(String text) {
        String upper = text.strip().toUpperCase(Locale.ROOT);
        for (var day : DayOfWeek.values()) {
            if (upper.equals(day.name()) || upper.equals(day.name().substring(0, 3))) {
                return day;
            }
        }
        throw new IllegalArgumentException("expected a weekday: MON, TUE, WED, THU, FRI, SAT or SUN");
    }
}
