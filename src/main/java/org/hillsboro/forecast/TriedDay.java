package org.hillsboro.forecast;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A past day beside what was forecast for it from the days before its week: by it one knows how far to trust a forecast.
 *
 * @param expected contacts per slot of the day, some above 0
 */
record TriedDay(DayCount came, double[] expected) {

    private static final int WEEKS_TRIED = 8;
    private static final int FIRST_WEEKS = 2;

    /** The days of the last weeks before the planned one, special days aside. */
    static List<TriedDay> before(Outlooks outlooks, LocalDate weekStart) {
        var days = outlooks.days();
        var tried = new ArrayList<TriedDay>();
        var known = QueueOutlook.before(days, weekStart);
        long unknownWeeks = known.isEmpty() ? 0 : ChronoUnit.DAYS.between(known.getLast().date(), weekStart) / 7;
        for (long weeks = unknownWeeks + 1; weeks <= unknownWeeks + WEEKS_TRIED; weeks++) {
            var start = weekStart.minusWeeks(weeks);
            var past = QueueOutlook.before(days, start);
            if (!past.isEmpty() && !past.getFirst().date().isAfter(start.minusWeeks(FIRST_WEEKS))) {
                var effects = new DayEffects(outlooks.center(), outlooks.open(), start, start);
                var outlook = outlooks.of(start);
                for (var day : days) {
                    boolean inWeek = !day.date().isBefore(start) && day.date().isBefore(start.plusWeeks(1));
                    if (inWeek && !effects.isSpecial(day.date())) {
                        tried.add(new TriedDay(day, outlook.slots(day.date())));
                    }
                }
            }
        }
        tried.removeIf(day -> !(day.expectedContacts() > 0));
        return List.copyOf(tried);
    }

    double expectedContacts() {
        return Arrays.stream(expected).sum();
    }

    double contacts() {
        return came.total();
    }
}
