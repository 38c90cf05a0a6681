package org.hillsboro.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.hillsboro.roster.Coverage;
import org.hillsboro.time.IntervalGrid;

/**
 * The hours of the day that charts of days show, the same on each day: whole local hours outside of which nothing happens
 * all week. All 24 where nothing happens at all.
 *
 * @param to exclusive, at most 24
 */
record ShownHours(ZoneId zone, int from, int to) {

    /** Those in which somebody is required or staffed. */
    static ShownHours of(Coverage coverage, ZoneId zone) {
        var all = coverage.all();
        return of(coverage.grid(), zone, i -> all.required()[i] > 0 || all.staffed()[i] > 0);
    }

    static ShownHours of(IntervalGrid grid, ZoneId zone, IntPredicate isUsed) {
        var used = IntStream.range(0, grid.count())
                .filter(isUsed)
                .map(i -> grid.startOf(i).atZone(zone).getHour())
                .summaryStatistics();
        return used.getCount() == 0 ? new ShownHours(zone, 0, 24) : new ShownHours(zone, used.getMin(), used.getMax() + 1);
    }

    Instant start(LocalDate date) {
        return at(date, from).toInstant();
    }

    Instant end(LocalDate date) {
        var end = to == 24 ? date.plusDays(1).atStartOfDay(zone) : at(date, to);
        return end.withLaterOffsetAtOverlap().toInstant();
    }

    private ZonedDateTime at(LocalDate date, int hour) {
        return ZonedDateTime.of(date, LocalTime.of(hour, 0), zone);
    }
}
