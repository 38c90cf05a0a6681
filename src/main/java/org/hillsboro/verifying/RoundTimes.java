package org.hillsboro.verifying;

import java.util.ArrayList;
import java.util.List;

/**
 * When each round ends, as shares of the time, its simulation included: a first for the formula, some that find the requirement,
 * one that is long, and at the end two that mend it.
 *
 * @param ends rising, the last is 1
 */
record RoundTimes(List<Double> ends) {

    private static final double FIRST = 0.22;
    private static final double SHORT_END = 0.5;
    private static final double LONG_END = 0.76;
    private static final double MENDED = 0.88;

    /** In less time a roster of so many agents says little of what a better search would leave over. */
    private static final double AGENTS_PER_SECOND = 25;

    private static final double LEAST_SECONDS = 2;
    private static final int MOST_SHORT = 3;
    private static final int OTHERS = 3;

    /** Of the time, at most for the simulation of a round. */
    private static final double SIMULATED = 0.03;

    private static final double SIMULATED_LATE = 0.04;

    static RoundTimes of(double seconds, int agents) {
        double enough = Math.max(LEAST_SECONDS, agents / AGENTS_PER_SECOND);
        int shorts = Math.clamp(Math.round(seconds / enough) - OTHERS, 1, MOST_SHORT);
        var ends = new ArrayList<Double>();
        for (int i = 0; i <= shorts; i++) {
            ends.add(FIRST + (SHORT_END - FIRST) * i / shorts);
        }
        ends.add(LONG_END);
        ends.add(MENDED);
        ends.add(1.0);
        return new RoundTimes(List.copyOf(ends));
    }

    int count() {
        return ends.size();
    }

    /** The round with time for a search from nothing; the last two mend what it lacks. */
    int longest() {
        return ends.size() - 3;
    }

    double end(int round) {
        return ends.get(round);
    }

    double simulated(int round) {
        return round < longest() ? SIMULATED : SIMULATED_LATE;
    }
}
