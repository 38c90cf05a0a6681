package org.hillsboro.forecast;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import org.hillsboro.center.ContactCenter;
import org.hillsboro.center.ContactQueue;
import org.hillsboro.history.ContactHistory;
import org.hillsboro.history.ContactHistory.QueueHistory;

/**
 * The local day cut into slots of the center's interval, by the clock on the wall: a day has the same slots whether its
 * real length is 23, 24 or 25 hours. Says in which of them contacts can arrive, special days aside: while the queue is
 * open; EMAIL also when it ever did.
 */
final class OpenSlots {

    private static final LocalDate SOME_MONDAY = LocalDate.of(2024, 1, 1);

    private final int minutes;
    private final boolean[][] open = new boolean[7][];
    private final boolean arrivesAnyTime;

    private OpenSlots(ContactQueue queue, int minutes) {
        this.minutes = minutes;
        this.arrivesAnyTime = queue.arrivesAnyTime();
        for (int weekday = 0; weekday < 7; weekday++) {
            open[weekday] = new boolean[1440 / minutes];
            Arrays.fill(open[weekday], true);
            for (int minute = 0; minute < 1440; minute++) {
                open[weekday][minute / minutes] &=
                        queue.openingHours().isOpen(SOME_MONDAY.plusDays(weekday), minute);
            }
        }
    }

    /** @param until rows from there on are not looked at */
    static OpenSlots of(ContactQueue queue, ContactCenter center, ContactHistory history, Instant until) {
        var slots = new OpenSlots(queue, center.intervalMinutes());
        if (slots.arrivesAnyTime) {
            history.of(queue.id()).ifPresent(rows -> slots.openWhere(rows, center.zone(), until));
        }
        return slots;
    }

    private void openWhere(QueueHistory rows, ZoneId zone, Instant until) {
        var grid = rows.grid();
        for (int i = 0; i < grid.count() && grid.startOf(i).isBefore(until); i++) {
            if (rows.offered()[i] > 0) {
                var local = grid.startOf(i).atZone(zone);
                open[local.getDayOfWeek().ordinal()][slotOf(local.getHour() * 60 + local.getMinute())] = true;
            }
        }
    }

    /** Whether nothing arrives on the date because the center is closed. */
    boolean isShut(LocalDate date, ContactCenter center) {
        return center.isClosed(date) && !arrivesAnyTime;
    }

    int perDay() {
        return 1440 / minutes;
    }

    int slotOf(int minuteOfDay) {
        return minuteOfDay / minutes;
    }

    boolean isOpen(DayOfWeek weekday, int slot) {
        return open[weekday.ordinal()][slot];
    }

    int openOn(DayOfWeek weekday) {
        int count = 0;
        for (boolean slot : open[weekday.ordinal()]) {
            count += slot ? 1 : 0;
        }
        return count;
    }
}
