package org.hillsboro.history;

/**
 * A row that is longer than the center's interval.
 *
 * @param minutes its real length
 * @param handled contacts that {@code ahtSeconds} is the mean of
 * @param place see {@link SourceLines}
 */
record CoarseRow(long epochMinute, int minutes, double offered, double ahtSeconds, double handled, int place) {

    private static final int LONGEST_DAY = 25 * 60;
    private static final int SHORTEST_DAY = 23 * 60;

    /** Its length, a day being a day whether clocks change in it or not. */
    int nominalMinutes() {
        return nominal(minutes);
    }

    static int nominal(int minutes) {
        return minutes >= SHORTEST_DAY && minutes <= LONGEST_DAY ? 1440 : minutes;
    }
}
