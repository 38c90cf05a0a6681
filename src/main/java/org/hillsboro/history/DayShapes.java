package org.hillsboro.history;

import java.util.List;
import java.util.TreeMap;

/** How contacts fall over the day, date by date, as far as rows no longer than the center's interval tell. */
final class DayShapes {

    /** So many dates of the same weekday, the nearest, tell enough, and hardly reach into another season. */
    private static final int DATES = 8;

    private final int timesPerDay;
    private final TreeMap<Integer, double[]> byDay = new TreeMap<>();
    private int lastDay = Integer.MIN_VALUE;
    private double[] lastUsual = new double[0];

    /** @param series of which the contacts are summed */
    DayShapes(LocalAxis axis, List<QueueSeries> series) {
        this.timesPerDay = axis.timesPerDay();
        for (var one : series) {
            one.forEachKnown(slot -> byDay.computeIfAbsent(axis.day(slot), day -> new double[timesPerDay])
                    [axis.timeOfDay(slot)] += one.offered(slot));
        }
    }

    /**
     * Contacts by time of day, summed over the nearest dates of that weekday; nothing but zeros where there are none.
     * A time without a row counts as 0: many systems write no rows of nothing.
     *
     * @param day the local date, in days since the epoch
     */
    double[] usual(int day) {
        if (day != lastDay) {
            lastDay = day;
            lastUsual = sumOfNearest(day);
        }
        return lastUsual;
    }

    private double[] sumOfNearest(int day) {
        var sum = new double[timesPerDay];
        int weeks = byDay.isEmpty() ? -1 : (Math.max(day - byDay.firstKey(), byDay.lastKey() - day)) / 7;
        int found = 0;
        for (int week = 0; week <= weeks && found < DATES; week++) {
            found += add(day - 7 * week, sum);
            found += week > 0 ? add(day + 7 * week, sum) : 0;
        }
        return sum;
    }

    private int add(int day, double[] sum) {
        var counts = byDay.get(day);
        if (counts == null) {
            return 0;
        }
        for (int time = 0; time < sum.length; time++) {
            sum[time] += counts[time];
        }
        return 1;
    }
}
