package org.hillsboro.time;

/**
 * A window of the local day. Where {@code to <= from} it runs over midnight into the next date.
 *
 * @param from minute of the day, 0 to 1440
 * @param to minute of the day, 0 to 1440
 */
public record DayWindow(int from, int to) {

    /** Whether the minute of the day lies in [from, to). A window over midnight holds late and early minutes. */
    public boolean holds(int minuteOfDay) {
        return from < to
                ? minuteOfDay >= from && minuteOfDay < to
                : minuteOfDay >= from || minuteOfDay < to;
    }

    /** Whether the minute of the day lies in [from, to], both ends included. */
    public boolean holdsInclusive(int minuteOfDay) {
        return from <= to
                ? minuteOfDay >= from && minuteOfDay <= to
                : minuteOfDay >= from || minuteOfDay <= to;
    }

    /** Whether it goes on after midnight of the date on which it begins. */
    public boolean runsOverMidnight() {
        return to <= from;
    }
}
