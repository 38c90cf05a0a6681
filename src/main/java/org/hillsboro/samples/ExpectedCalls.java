package org.hillsboro.samples;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/** How many calls a half hour of the Hillsboro center may expect: level, growth, season, weekday, special days, hour. */
final class ExpectedCalls {

    /** Calls of a half hour in which every factor is 1. */
    private static final double LEVEL = 155;

    private static final double GROWTH_A_YEAR = 0.14;
    private static final double SEASON = 0.07;
    private static final LocalDate HEIGHT_OF_SEASON = LocalDate.of(2007, 1, 20);

    /** Monday first: no mail comes on Sundays, so that questions pile up. */
    private static final double[] WEEKDAYS = {1.19, 1.10, 1.03, 0.98, 0.96, 0.89, 0.85};

    /** By hour, as a share of the level: calls come from four time zones, most of them in the evening. */
    private static final double[] WORKING_DAY = {
        0.28, 0.18, 0.15, 0.14, 0.16, 0.32, 0.74, 1.16, 1.45, 1.56, 1.58, 1.55,
        1.50, 1.47, 1.46, 1.50, 1.58, 1.64, 1.60, 1.44, 1.20, 0.95, 0.66, 0.43,
    };
    private static final double[] WEEKEND = {
        0.36, 0.24, 0.18, 0.15, 0.16, 0.28, 0.60, 1.00, 1.36, 1.58, 1.67, 1.66,
        1.60, 1.54, 1.49, 1.47, 1.50, 1.52, 1.46, 1.32, 1.13, 0.93, 0.70, 0.48,
    };

    private static final Map<LocalDate, Double> SPECIAL_DAYS = Map.ofEntries(
            entry(LocalDate.of(2006, 9, 4), 0.82),
            entry(LocalDate.of(2006, 11, 23), 0.55),
            entry(LocalDate.of(2006, 11, 24), 1.12),
            entry(LocalDate.of(2006, 12, 22), 1.10),
            entry(LocalDate.of(2006, 12, 23), 1.08),
            entry(LocalDate.of(2006, 12, 24), 0.80),
            entry(LocalDate.of(2006, 12, 25), 0.95),
            entry(LocalDate.of(2006, 12, 26), 1.65),
            entry(LocalDate.of(2006, 12, 27), 1.60),
            entry(LocalDate.of(2006, 12, 28), 1.50),
            entry(LocalDate.of(2006, 12, 29), 1.38),
            entry(LocalDate.of(2006, 12, 30), 1.25),
            entry(LocalDate.of(2006, 12, 31), 0.92),
            entry(LocalDate.of(2007, 1, 1), 0.85),
            entry(LocalDate.of(2007, 1, 2), 1.28),
            entry(LocalDate.of(2007, 1, 3), 1.15),
            entry(LocalDate.of(2007, 5, 28), 0.80),
            entry(LocalDate.of(2007, 7, 4), 0.62),
            entry(LocalDate.of(2007, 9, 3), 0.82));

    private ExpectedCalls() {}

    static double at(ZonedDateTime start) {
        var date = start.toLocalDate();
        double years = ChronoUnit.DAYS.between(HillsboroSample.FIRST_DAY, date) / 365.25;
        double season = StrictMath.cos(2 * StrictMath.PI * ChronoUnit.DAYS.between(HEIGHT_OF_SEASON, date) / 365.25);
        return LEVEL
                * StrictMath.pow(1 + GROWTH_A_YEAR, years)
                * (1 + SEASON * season)
                * WEEKDAYS[date.getDayOfWeek().ordinal()]
                * SPECIAL_DAYS.getOrDefault(date, 1.0)
                * hour(start);
    }

    /** Halfway between the middles of two hours. */
    private static double hour(ZonedDateTime start) {
        double[] day = start.getDayOfWeek().getValue() >= 6 ? WEEKEND : WORKING_DAY;
        int hour = start.getHour();
        int neighbour = Math.floorMod(hour + (start.getMinute() < 30 ? -1 : 1), 24);
        return 0.75 * day[hour] + 0.25 * day[neighbour];
    }
}
