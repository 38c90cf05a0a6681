package org.hillsboro.charts;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hillsboro.time.IntervalGrid;
import org.jspecify.annotations.Nullable;

/**
 * Real time from left to right, labelled with the local time of a zone. A day of 25 hours is an hour wider than its
 * neighbours and has one hour twice.
 */
public record TimeAxis(IntervalGrid grid, ZoneId zone) {

    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEE", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_OF_MONTH = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter DAY_MINUTE = DateTimeFormatter.ofPattern("EEE HH:mm", Locale.ENGLISH);

    /** @param at in intervals from the start of the axis @param hour local, 0 to 23 */
    record Tick(double at, int hour, String label) {}

    /** A local date as far as the axis shows it; {@code from} and {@code to} in intervals. */
    record Day(LocalDate date, double from, double to) {

        String weekday() {
            return WEEKDAY.format(date);
        }

        String dayOfMonth() {
            return DAY_OF_MONTH.format(date);
        }
    }

    /** @throws IllegalArgumentException if the axis has no interval */
    public TimeAxis {
        if (grid.count() < 1) {
            throw new IllegalArgumentException("An axis needs at least one interval.");
        }
    }

    /** One axis for each local date that this one touches. */
    public List<TimeAxis> days() {
        return dates().stream()
                .map(day -> new TimeAxis(
                        new IntervalGrid(
                                grid.startOf((int) day.from()), grid.minutes(), (int) (day.to() - (int) day.from())),
                        zone))
                .toList();
    }

    /** {@code Tue 19:15}, with the offset where that local time comes twice. */
    public String nameOf(Instant instant) {
        return DAY_MINUTE.format(instant.atZone(zone)) + offsetIfDoubled(instant.atZone(zone));
    }

    /** @throws IllegalArgumentException unless each has one figure an interval */
    void requireLength(double[]... series) {
        for (double[] figures : series) {
            if (figures.length != grid.count()) {
                throw new IllegalArgumentException(
                        "The axis has " + grid.count() + " intervals, the figures are " + figures.length + ".");
            }
        }
    }

    int count() {
        return grid.count();
    }

    double hours() {
        return grid.count() * grid.minutes() / 60.0;
    }

    double at(Instant instant) {
        return Duration.between(grid.start(), instant).toSeconds() / (60.0 * grid.minutes());
    }

    /** CSS length of a place in intervals. */
    String percent(double at) {
        return Figures.decimal(100 * at / count(), 3) + "%";
    }

    /** Local hours that {@code step} divides, both of a doubled one; {@code 24:00} where the axis ends at midnight. */
    List<Tick> hourTicks(int step) {
        var ticks = new ArrayList<Tick>();
        var time = grid.start().atZone(zone).truncatedTo(ChronoUnit.HOURS);
        for (; !time.toInstant().isAfter(grid.end()); time = time.plusMinutes(IntervalGrid.QUARTER)) {
            if (time.getMinute() == 0 && time.getHour() % step == 0 && !time.toInstant().isBefore(grid.start())) {
                boolean isEnd = time.toInstant().equals(grid.end()) && time.getHour() == 0;
                String label = isEnd ? "24:00" : MINUTE.format(time) + offsetIfDoubled(time);
                ticks.add(new Tick(at(time.toInstant()), time.getHour(), label));
            }
        }
        return List.copyOf(ticks);
    }

    List<Day> dates() {
        var days = new ArrayList<Day>();
        var date = grid.start().atZone(zone).toLocalDate();
        for (; date.atStartOfDay(zone).toInstant().isBefore(grid.end()); date = date.plusDays(1)) {
            days.add(new Day(
                    date,
                    Math.max(0, at(date.atStartOfDay(zone).toInstant())),
                    Math.min(count(), at(date.plusDays(1).atStartOfDay(zone).toInstant()))));
        }
        return List.copyOf(days);
    }

    /** Where clocks change inside the axis. */
    List<Tick> clockChanges() {
        var changes = new ArrayList<Tick>();
        var change = zone.getRules().nextTransition(grid.start());
        for (; isInside(change); change = zone.getRules().nextTransition(change.getInstant())) {
            changes.add(new Tick(
                    at(change.getInstant()),
                    change.getDateTimeAfter().getHour(),
                    change.isGap() ? "clocks forward" : "clocks back"));
        }
        return List.copyOf(changes);
    }

    private boolean isInside(@Nullable ZoneOffsetTransition change) {
        return change != null && change.getInstant().isBefore(grid.end());
    }

    private String offsetIfDoubled(ZonedDateTime time) {
        boolean isDoubled = zone.getRules().getValidOffsets(time.toLocalDateTime()).size() > 1;
        return isDoubled ? " " + time.getOffset().getId().replace('-', '\u2212') : "";
    }
}
