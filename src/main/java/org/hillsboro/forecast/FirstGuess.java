package org.hillsboro.forecast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where the fit of the day levels begins: medians of weekdays and weeks. From here an odd day is seen as odd and a new
 * level as a new level; begun elsewhere, a robust fit may take one for the other.
 */
final class FirstGuess {

    /** Logarithm of the smallest volume of a day that is told from nothing. */
    static final double LEAST_LOG = -4;

    private static final int WEEKDAYS = 7;

    private FirstGuess() {}

    /** @param columns the effects of each day, the week first and then the weekday */
    static double[] logVolumes(List<DayCount> days, int weeks, int[][] columns) {
        double mean = days.stream().mapToDouble(DayCount::total).average().orElseThrow();
        double least = Math.max(Math.exp(LEAST_LOG), mean * 0.01);
        var logs = new double[days.size()];
        Arrays.setAll(logs, d -> Math.log(Math.max(days.get(d).total(), least)));
        var guess = new double[days.size()];
        addMedians(logs, guess, columns, 1, weeks + WEEKDAYS);
        addMedians(logs, guess, columns, 0, weeks);
        return guess;
    }

    private static void addMedians(double[] logs, double[] guess, int[][] columns, int which, int groups) {
        var left = new ArrayList<List<Double>>();
        for (int group = 0; group < groups; group++) {
            left.add(new ArrayList<>());
        }
        for (int d = 0; d < logs.length; d++) {
            left.get(columns[d][which]).add(logs[d] - guess[d]);
        }
        var medians = new double[groups];
        Arrays.setAll(medians, group -> left.get(group).isEmpty()
                ? 0
                : DayLevels.median(left.get(group).stream().mapToDouble(Double::doubleValue).toArray()));
        for (int d = 0; d < logs.length; d++) {
            guess[d] += medians[columns[d][which]];
        }
    }
}
