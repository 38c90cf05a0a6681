package org.hillsboro.forecast;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hillsboro.center.ContactCenter;
import org.hillsboro.center.SpecialDay;

/**
 * Which effects act on the volume of a date: the level of its week, its weekday, its day of the month (salaries, bills),
 * the day after a closed one, and special days by name with the days that lead up to them. Effects are factors; they
 * are estimated as logarithms, one unknown each.
 */
final class DayEffects {

    private static final int WEEKDAYS = 7;
    private static final int DAYS_OF_MONTH = 31;
    private static final int LONGEST_CLOSURE = 7;

    private final ContactCenter center;
    private final OpenSlots open;
    private final LocalDate weekStart;
    private final int weeks;
    private final Map<String, Integer> special = new LinkedHashMap<>();

    /**
     * @param from the first date of the history
     * @param weekStart first date of the week that is forecast; weeks are counted back from here
     */
    DayEffects(ContactCenter center, OpenSlots open, LocalDate from, LocalDate weekStart) {
        this.center = center;
        this.open = open;
        this.weekStart = weekStart;
        this.weeks = Math.max(1, Math.toIntExact(Math.ceilDiv(ChronoUnit.DAYS.between(from, weekStart), 7L)));
        for (var day : center.specialDays()) {
            for (int lead = 0; lead <= day.leadDays(); lead++) {
                special.putIfAbsent(key(day, lead), special.size());
            }
        }
    }

    int weeks() {
        return weeks;
    }

    int weekday(int weekday) {
        return weeks + weekday;
    }

    int dayOfMonth(int day) {
        return weeks + WEEKDAYS + day - 1;
    }

    int afterClosed() {
        return weeks + WEEKDAYS + DAYS_OF_MONTH;
    }

    int holiday() {
        return afterClosed() + 1;
    }

    int firstSpecial() {
        return holiday() + 1;
    }

    int count() {
        return firstSpecial() + special.size();
    }

    /** The unknowns that act on the date. Dates of the week to forecast share the level of the last week before it. */
    int[] of(LocalDate date) {
        long weeksBefore = Math.max(1, Math.ceilDiv(ChronoUnit.DAYS.between(date, weekStart), 7L));
        var effects = new ArrayList<Integer>(List.of(
                Math.toIntExact(weeks - weeksBefore),
                weekday(date.getDayOfWeek().ordinal()),
                dayOfMonth(date.getDayOfMonth())));
        if (followsClosedDay(date)) {
            effects.add(afterClosed());
        }
        if (center.isHoliday(date)) {
            effects.add(holiday());
        }
        for (var day : center.specialDays()) {
            long lead = ChronoUnit.DAYS.between(date, day.date());
            if (lead >= 0 && lead <= day.leadDays()) {
                effects.add(firstSpecial() + special.getOrDefault(key(day, lead), 0));
            }
        }
        return effects.stream().mapToInt(Integer::intValue).distinct().toArray();
    }

    /** Whether the date is a special day itself or leads up to one. */
    boolean isSpecial(LocalDate date) {
        return center.specialDays().stream().anyMatch(day -> {
            long lead = ChronoUnit.DAYS.between(date, day.date());
            return lead >= 0 && lead <= day.leadDays();
        });
    }

    /** Whether contacts may have piled up: the last date on which the queue should have been open was closed. */
    private boolean followsClosedDay(LocalDate date) {
        for (int back = 1; back <= LONGEST_CLOSURE; back++) {
            var before = date.minusDays(back);
            if (open.openOn(before.getDayOfWeek()) > 0) {
                return open.isShut(before, center);
            }
        }
        return false;
    }

    private static String key(SpecialDay day, long lead) {
        return lead + " " + day.name();
    }
}
