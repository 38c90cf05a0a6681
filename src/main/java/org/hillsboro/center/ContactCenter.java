package org.hillsboro.center;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.hillsboro.time.IntervalGrid;

/**
 * The contact center as such: what is promised to whom, where, when.
 *
 * @param intervalMinutes 15 or 30
 * @param shrinkage unplanned share of paid time that is not available, 0 to below 1
 */
public record ContactCenter(
        String name,
        ZoneId zone,
        Currency currency,
        int intervalMinutes,
        DayOfWeek weekStarts,
        BigDecimal shrinkage,
        List<ContactQueue> queues,
        List<Site> sites,
        List<SourcingPool> pools,
        List<SpecialDay> specialDays) {

    public ContactCenter withQueues(List<ContactQueue> others) {
        return new ContactCenter(
                name, zone, currency, intervalMinutes, weekStarts, shrinkage, List.copyOf(others), sites, pools, specialDays);
    }

    public Optional<SpecialDay> specialDay(LocalDate date) {
        return specialDays.stream().filter(day -> day.date().equals(date)).findFirst();
    }

    public boolean isClosed(LocalDate date) {
        return specialDays.stream().anyMatch(day -> day.closed() && day.date().equals(date));
    }

    public boolean isHoliday(LocalDate date) {
        return specialDays.stream().anyMatch(day -> day.holiday() && day.date().equals(date));
    }

    /** Whether the queue is open in the minute that begins at the instant, special days heeded. */
    public boolean isOpen(ContactQueue queue, Instant minute) {
        var local = minute.atZone(zone);
        return !isClosed(local.toLocalDate())
                && queue.openingHours().isOpen(local.toLocalDate(), local.getHour() * 60 + local.getMinute());
    }

    /** For each interval of the grid, whether the queue is open in all of its minutes. */
    public boolean[] openIntervals(ContactQueue queue, IntervalGrid grid) {
        var open = new boolean[grid.count()];
        for (int i = 0; i < grid.count(); i++) {
            Instant start = grid.startOf(i);
            boolean all = true;
            for (int minute = 0; minute < grid.minutes() && all; minute++) {
                all = isOpen(queue, start.plusSeconds(60L * minute));
            }
            open[i] = all;
        }
        return open;
    }

    /** For each interval of the grid, whether contacts can arrive in it: see {@link ContactQueue#arrivesAnyTime}. */
    public boolean[] arrivalIntervals(ContactQueue queue, IntervalGrid grid) {
        if (!queue.arrivesAnyTime()) {
            return openIntervals(queue, grid);
        }
        var all = new boolean[grid.count()];
        Arrays.fill(all, true);
        return all;
    }
}
