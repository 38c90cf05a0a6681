package org.hillsboro.time;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The seven days that are planned at once: [first date 00:00, seven dates later 00:00) in the center's zone.
 * It has 168 hours, 167 in the week in which clocks go forward and 169 where they go back.
 *
 * @param zone the center's zone
 * @param firstDate a Monday, or the Saturday or Sunday before the Monday of the ISO week that names it
 */
public record PlanningWeek(ZoneId zone, LocalDate firstDate) {

    private static final Pattern ISO_WEEK = Pattern.compile("(\\d{4})-W(\\d{2})");

    /**
     * The ISO week {@code 2003-W43}, begun on the last {@code weekStarts} that is not after its Monday.
     *
     * @throws IllegalArgumentException if the text names no week, such as the 53rd of a year with 52
     */
    public static PlanningWeek parse(String isoWeek, DayOfWeek weekStarts, ZoneId zone) {
        var matcher = ISO_WEEK.matcher(isoWeek);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("expected an ISO week such as 2003-W43");
        }
        int year = Integer.parseInt(matcher.group(1));
        int week = Integer.parseInt(matcher.group(2));
        long weeksOfYear = IsoFields.WEEK_OF_WEEK_BASED_YEAR.rangeRefinedBy(LocalDate.of(year, 7, 1)).getMaximum();
        if (week < 1 || week > weeksOfYear) {
            throw new IllegalArgumentException("expected a week from " + year + "-W01 to " + year + "-W" + weeksOfYear);
        }
        LocalDate monday = LocalDate.of(year, 1, 4)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .plusWeeks(week - 1L);
        return new PlanningWeek(zone, monday.with(TemporalAdjusters.previousOrSame(weekStarts)));
    }

    /** The week in which the instant lies. */
    public static PlanningWeek holding(Instant instant, DayOfWeek weekStarts, ZoneId zone) {
        LocalDate date = instant.atZone(zone).toLocalDate();
        return new PlanningWeek(zone, date.with(TemporalAdjusters.previousOrSame(weekStarts)));
    }

    public PlanningWeek next() {
        return new PlanningWeek(zone, firstDate.plusWeeks(1));
    }

    public Instant start() {
        return firstDate.atStartOfDay(zone).toInstant();
    }

    public Instant end() {
        return firstDate.plusDays(7).atStartOfDay(zone).toInstant();
    }

    /** The seven calendar dates. */
    public List<LocalDate> dates() {
        return firstDate.datesUntil(firstDate.plusDays(7)).toList();
    }

    public boolean holds(Instant instant) {
        return !instant.isBefore(start()) && instant.isBefore(end());
    }

    /** The week on intervals of that many minutes. */
    public IntervalGrid grid(int minutes) {
        return new IntervalGrid(start(), minutes, Math.toIntExact(Duration.between(start(), end()).toMinutes() / minutes));
    }

    /** The ISO week's name, {@code 2003-W43}. */
    public String label() {
        LocalDate monday = firstDate.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        return "%04d-W%02d".formatted(
                monday.get(IsoFields.WEEK_BASED_YEAR), monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    @Override
    public String toString() {
        return label();
    }
}
