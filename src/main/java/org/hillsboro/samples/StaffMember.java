package org.hillsboro.samples;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of the 200.
 *
 * @param usualStart minute of the day at which the shifts of the last two weeks began
 * @param firstDayOff ordinal of the weekday with which the days off of the last two weeks began, Monday 0
 * @param absences rows of {@code absences.csv} without the agent
 * @param availability rows of {@code availability.csv} without the agent
 * @param wishes rows of {@code preferences.csv} without the agent
 */
record StaffMember(
        int number,
        String name,
        StaffContract contract,
        String languages,
        LocalDate hired,
        @Nullable LocalDate left,
        String maxWeeklyHours,
        String team,
        int usualStart,
        int firstDayOff,
        List<String> absences,
        List<String> availability,
        List<String> wishes) {

    String id() {
        return "R%03d".formatted(number);
    }
}
