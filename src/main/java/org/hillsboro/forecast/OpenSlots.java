package org.hillsboro.forecast;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import org.hillsboro.center.ContactQueue;

/**
 * The local day cut into slots of the center's interval, by the clock on the wall: a day has the same slots whether its
 * real length is 23, 24 or 25 hours. Says in which of them a queue is open, special days aside.
 */
final class OpenSlots {

    private static final LocalDate SOME_MONDAY = LocalDate.of(2024, 1, 1);

    private final int minutes;
    private final boolean[][] open = new boolean[7][];

    OpenSlots(ContactQueue queue, int minutes) {
        this.minutes = minutes;
        for (int weekday = 0; weekday < 7; weekday++) {
            open[weekday] = new boolean[1440 / minutes];
            Arrays.fill(open[weekday], true);
            for (int minute = 0; minute < 1440; minute++) {
                open[weekday][minute / minutes] &=
                        queue.openingHours().isOpen(SOME_MONDAY.plusDays(weekday), minute);
            }
        }
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
