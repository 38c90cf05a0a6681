package org.hillsboro.verifying;

import java.util.ArrayList;
import java.util.List;

/**
 * When each round ends, as shares of the time, its simulation included: a first for the formula, some that find the requirement,
 * one that is long, and at the end what mends it.
 *
 * @param ends rising, the last is 1
 * @param longest index of the long round
 */
record RoundTimes(List<Double> ends, int longest) {

    private static final double FIRST = 0.22;
    private static final double LONG_END = 0.86;

    /** In less time a roster of so many agents says little of what another search would leave over. */
    private static final double AGENTS_PER_SECOND = 25;

    private static final double LEAST_SECONDS = 2;
    private static final int MOST_SHORT = 4;
    private static final int MANY = 3;

    /** Of the time, at most for the simulation of a round; most have narrow intervals sooner. */
    private static final double SIMULATED = 0.03;

    private static final double SIMULATED_LATE = 0.04;

    static RoundTimes of(double seconds, int agents) {
        double enough = Math.max(LEAST_SECONDS, agents / AGENTS_PER_SECOND);
        int shorts = Math.clamp(Math.round(seconds / enough) - 3, 1, MOST_SHORT);
        double each = (0.16 + 0.03 * shorts) / shorts;
        var ends = new ArrayList<Double>();
        ends.add(FIRST);
        for (int i = 1; i <= shorts; i++) {
            ends.add(FIRST + each * i);
        }
        ends.add(LONG_END);
        if (shorts >= MANY) {
            ends.add((LONG_END + 1) / 2);
        }
        ends.add(1.0);
        return new RoundTimes(List.copyOf(ends), shorts + 1);
    }

    int count() {
        return ends.size();
    }

    double end(int round) {
        return ends.get(round);
    }

    double simulated(int round) {
        return round < longest ? SIMULATED : SIMULATED_LATE;
    }
}
