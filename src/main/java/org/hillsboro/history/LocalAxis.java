package org.hillsboro.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Set;
import org.hillsboro.center.ContactCenter;
import org.hillsboro.center.ContactQueue;
import org.hillsboro.center.SpecialDay;

/**
 * Where each of the center's intervals lies on the local calendar, and when queues are open. Worked out once for the
 * whole history: to ask the zone for the local time of each minute of years takes longer than to read the files.
 *
 * <p>Intervals are numbered as by {@link QueueSeries}.
 */
final class LocalAxis {

    /** Weekdays don't depend on the week; this one begins on a Monday. */
    private static final LocalDate SOME_MONDAY = LocalDate.of(2024, 1, 1);

    private final int intervalMinutes;
    private final long firstSlot;
    private final int[] days;
    private final short[] timesOfDay;
    private final Set<Integer> closedDays = new HashSet<>();

    /** @param lastSlot included */
    LocalAxis(ContactCenter center, int phaseMinutes, long firstSlot, long lastSlot) {
        this.intervalMinutes = center.intervalMinutes();
        this.firstSlot = firstSlot;
        int count = Math.toIntExact(lastSlot - firstSlot + 1);
        days = new int[count];
        timesOfDay = new short[count];
        center.specialDays().stream()
                .filter(SpecialDay::closed)
                .forEach(day -> closedDays.add(Math.toIntExact(day.date().toEpochDay())));
        fill(center.zone(), phaseMinutes);
    }

    private void fill(ZoneId zone, int phaseMinutes) {
        var rules = zone.getRules();
        long second = (firstSlot * intervalMinutes + phaseMinutes) * 60;
        long changes = second;
        int offset = 0;
        for (int i = 0; i < days.length; i++) {
            if (second >= changes) {
                offset = rules.getOffset(Instant.ofEpochSecond(second)).getTotalSeconds();
                var next = rules.nextTransition(Instant.ofEpochSecond(second));
                changes = next == null ? Long.MAX_VALUE : next.toEpochSecond();
            }
            long local = second + offset;
            days[i] = Math.toIntExact(Math.floorDiv(local, 86_400));
            timesOfDay[i] = (short) (Math.floorMod(local, 86_400) / 60 / intervalMinutes);
            second += intervalMinutes * 60L;
        }
    }

    int timesPerDay() {
        return 1440 / intervalMinutes;
    }

    /** The local date, in days since the epoch. */
    int day(long slot) {
        return days[index(slot)];
    }

    /** Which interval of the local day it is, by the clock on the wall. */
    int timeOfDay(long slot) {
        return timesOfDay[index(slot)];
    }

    /** 0 for Monday to 6 for Sunday. */
    static int weekday(int day) {
        return Math.floorMod(day + 3, 7);
    }

    private int index(long slot) {
        return Math.toIntExact(slot - firstSlot);
    }

    /** When the queue is open, special days heeded. */
    Opening opening(ContactQueue queue) {
        var byWeekday = new boolean[7][timesPerDay()];
        for (int weekday = 0; weekday < 7; weekday++) {
            for (int time = 0; time < timesPerDay(); time++) {
                boolean all = true;
                for (int minute = 0; minute < intervalMinutes && all; minute++) {
                    all = queue.openingHours().isOpen(SOME_MONDAY.plusDays(weekday), time * intervalMinutes + minute);
                }
                byWeekday[weekday][time] = all;
            }
        }
        return slot -> {
            int day = day(slot);
            return byWeekday[weekday(day)][timeOfDay(slot)] && !closedDays.contains(day);
        };
    }

    /** Whether a queue is open in all minutes of an interval. */
    @FunctionalInterface
    interface Opening {
        boolean isOpen(long slot);
    }
}
