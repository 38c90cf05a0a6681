package org.hillsboro.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.hillsboro.TestCenter;
import org.hillsboro.time.IntervalGrid;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalAxisTest {

    /** A year of intervals against the calendar itself. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "America/Los_Angeles | 24/7", "Asia/Kathmandu | Mon-Fri 08:10-20:00", "Australia/Lord_Howe | Mon-Sun 22:00-06:00",
        "Europe/Berlin | Sat-Sun 01:30-03:30", "UTC | Mon 00:00-24:00"
    })
    void agreesWithTheCalendar(String zone, String hours) {
        var center = TestCenter.in(zone, "2026-W13").intervals(30).closed("2026-07-06")
                .queue("voice", queue -> queue.open(hours)).folder().center();
        var queue = center.queues().getFirst();
        long start = LocalDate.of(2026, 1, 1).atStartOfDay(center.zone()).toEpochSecond() / 60;
        int phase = Math.floorMod(Math.toIntExact(start % 30), 30);
        long first = Math.floorDiv(start - phase, 30);
        int count = 366 * 48;
        var axis = new LocalAxis(center, phase, first, first + count - 1);
        var opening = axis.opening(queue);

        var grid = new IntervalGrid(Instant.ofEpochSecond(start * 60), 30, count);
        boolean[] open = center.openIntervals(queue, grid);
        for (int i = 0; i < count; i++) {
            var local = grid.startOf(i).atZone(center.zone());
            assertThat(axis.day(first + i)).isEqualTo(local.toLocalDate().toEpochDay());
            assertThat(axis.timeOfDay(first + i)).isEqualTo((local.getHour() * 60 + local.getMinute()) / 30);
            assertThat(LocalAxis.weekday(axis.day(first + i))).isEqualTo(local.getDayOfWeek().ordinal());
            assertThat(opening.isOpen(first + i)).as(local.toString()).isEqualTo(open[i]);
        }
    }
}
