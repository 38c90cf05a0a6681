package org.hillsboro.forecast;

import java.util.ArrayList;
import java.util.List;

/**
 * How far counts scatter around what was forecast a week ahead: the last weeks of the history are forecast from the days
 * before each, and the dispersion is the one with which the range from p10 to p90 would have held 80 % of the contacts'
 * counts. So it covers what a forecast does not know as well as chance.
 */
final class Dispersion {

    private static final double RANGE_LOW = 0.1;
    private static final double RANGE_HIGH = 0.9;

    /** A rate known within 20 %, where the history is too short to try. */
    static final double UNTRIED = 0.04;

    private static final double LEAST = 1e-4;
    private static final double LARGEST = 4;

    private record Trial(double expected, int count) {}

    private Dispersion() {}

    /** Squared coefficient of variation of the rate, see {@link ContactCount}. */
    static double of(List<TriedDay> days) {
        var trials = new ArrayList<Trial>();
        days.forEach(day -> add(day.came(), day.expected(), trials));
        return trials.isEmpty() ? UNTRIED : covering(trials);
    }

    private static void add(DayCount day, double[] expected, List<Trial> trials) {
        for (int slot = 0; slot < expected.length; slot++) {
            if (expected[slot] > 0) {
                trials.add(new Trial(expected[slot], (int) Math.round(day.slots()[slot])));
            }
        }
    }

    private static double covering(List<Trial> trials) {
        double low = LEAST;
        double high = LARGEST;
        while (high / low > 1.02) {
            double middle = Math.sqrt(low * high);
            if (covered(trials, middle) < RANGE_HIGH - RANGE_LOW) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    private static double covered(List<Trial> trials, double dispersion) {
        int covered = 0;
        for (var trial : trials) {
            double middle = new ContactCount(trial.expected(), dispersion).middle(trial.count());
            covered += middle >= RANGE_LOW && middle <= RANGE_HIGH ? 1 : 0;
        }
        return (double) covered / trials.size();
    }
}
