package org.hillsboro.solving;

import java.util.Arrays;

/**
 * Dates of an agent's week that a solve leaves as they are. What stands on them counts in the rules of the week (hours,
 * rest, dates in a row), but is itself not judged: whoever fixed it may have waived a rule.
 *
 * @param days which are fixed; empty where none is
 * @param week the packed shifts of these days, in the places of a whole week
 */
record FixedDates(boolean[] days, long[] week) {

    static final FixedDates NONE = new FixedDates(new boolean[0], new long[0]);

    boolean isEmpty() {
        return days.length == 0;
    }

    boolean holds(int day) {
        return days.length > 0 && days[day];
    }

    boolean isWorked(int day) {
        return week[day * perDay()] != PackedShift.NONE;
    }

    /** The packed shifts of a fixed day. */
    long[] of(int day) {
        return Arrays.stream(week, day * perDay(), (day + 1) * perDay()).filter(shift -> shift != PackedShift.NONE).toArray();
    }

    boolean areKeptBy(long[] other) {
        if (isEmpty()) {
            return true;
        }
        int perDay = perDay();
        for (int day = 0; day < days.length; day++) {
            for (int place = day * perDay; days[day] && place < (day + 1) * perDay; place++) {
                if (week[place] != other[place]) {
                    return false;
                }
            }
        }
        return true;
    }

    private int perDay() {
        return week.length / days.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FixedDates(boolean[] otherDays, long[] otherWeek)
                && Arrays.equals(days, otherDays)
                && Arrays.equals(week, otherWeek);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(days) + Arrays.hashCode(week);
    }
}
