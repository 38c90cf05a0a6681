package org.hillsboro.time;

import org.hillsboro.files.UnexpectedValue;

/**
 * A window of the local day. Where {@code to <= from} it runs over midnight into the next date.
 *
 * @param from minute of the day, 0 to 1440
 * @param to minute of the day, 0 to 1440
 */
public record DayWindow(int from, int to) {

    /**
     * A window such as {@code 06:00-23:00} or {@code 22:00-06:00}.
     *
     * @throws UnexpectedValue if the text is none
     */
    public static DayWindow parse(String text) {
        String[] ends = text.split("-", -1);
        if (ends.length != 2) {
            throw new UnexpectedValue("expected a window of the day such as 06:00-23:00");
        }
        return new DayWindow(TimeOfDay.parseStart(ends[0].strip()), TimeOfDay.parse(ends[1].strip()));
    }

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
