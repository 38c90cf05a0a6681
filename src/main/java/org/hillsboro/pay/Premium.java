package org.hillsboro.pay;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import org.hillsboro.time.DayWindow;
import org.jspecify.annotations.Nullable;

/**
 * A surcharge on paid time. It applies to a minute where all of its conditions hold at the minute's own local time
 * and date: the small hours of Monday are Monday, also in a shift that began on Sunday.
 *
 * @param window absent: all day
 * @param days empty: every day
 * @param holidays whether only on holidays
 * @param percent of the hourly rate
 */
public record Premium(
        String name, @Nullable DayWindow window, Set<DayOfWeek> days, boolean holidays, BigDecimal percent) {

    public boolean appliesTo(LocalDate date, int minuteOfDay, boolean isHoliday) {
        return (window == null || window.holds(minuteOfDay))
                && (days.isEmpty() || days.contains(date.getDayOfWeek()))
                && (!holidays || isHoliday);
    }

    /** How many of the minutes [from, to) of the local date it applies to, with {@code 0 <= from <= to <= 1440}. */
    int minutesWithin(LocalDate date, int from, int to, boolean isHoliday) {
        if ((!days.isEmpty() && !days.contains(date.getDayOfWeek())) || (holidays && !isHoliday)) {
            return 0;
        }
        if (window == null) {
            return to - from;
        }
        return window.runsOverMidnight()
                ? overlap(from, to, window.from(), 1440) + overlap(from, to, 0, window.to())
                : overlap(from, to, window.from(), window.to());
    }

    private static int overlap(int from, int to, int otherFrom, int otherTo) {
        return Math.max(0, Math.min(to, otherTo) - Math.max(from, otherFrom));
    }
}
