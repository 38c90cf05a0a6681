package org.hillsboro.verifying;

import java.util.ArrayList;
import java.util.List;

/**
 * When each round ends, as shares of the time, its simulation included: a first for the formula, some that find the requirement,
 * one that is long, and some that mend it. What is left is for the simulation of the best with other contacts.
 *
 * @param ends rising, the last is {@link #MENDED}
 * @param mends how many rounds mend
 */
record RoundTimes(List<Double> ends, int mends) {

    private static final double FIRST = 0.2;
    private static final double SHORT_END = 0.44;
    private static final double LONG_END = 0.7;
    static final double MENDED = 0.95;

    /** In less time a roster of so many agents says little of what a better search would leave over. */
    private static final double AGENTS_PER_SECOND = 25;

    private static final double LEAST_SECONDS = 2;
    private static final int MOST_SHORT = 3;
    private static final int OTHERS = 3;

    /** A roster that is mended is close to the one before. */
    private static final double MENDED_AGENTS_PER_SECOND = 60;

    private static final int LEAST_MENDS = 2;
    private static final int MOST_MENDS = 4;

    /** Of the time, at most for the simulation of a round. */
    private static final double SIMULATED = 0.03;

    static RoundTimes of(double seconds, int agents) {
        int shorts = fitting(seconds, agents / AGENTS_PER_SECOND, 1 + OTHERS, MOST_SHORT + OTHERS) - OTHERS;
        int mends = fitting((MENDED - LONG_END) * seconds, agents / MENDED_AGENTS_PER_SECOND, LEAST_MENDS, MOST_MENDS);
        var ends = new ArrayList<Double>();
        for (int i = 0; i <= shorts; i++) {
            ends.add(FIRST + (SHORT_END - FIRST) * i / shorts);
        }
        for (int i = 0; i <= mends; i++) {
            ends.add(LONG_END + (MENDED - LONG_END) * i / mends);
        }
        return new RoundTimes(List.copyOf(ends), mends);
    }

    private static int fitting(double seconds, double each, int least, int most) {
        return Math.clamp(Math.round(seconds / Math.max(LEAST_SECONDS, each)), least, most);
    }

    int count() {
        return ends.size();
    }

    /** The round with time for a search from nothing; those after it mend what it lacks. */
    int longest() {
        return ends.size() - mends - 1;
    }

    double end(int round) {
        return ends.get(round);
    }

    double simulated() {
        return SIMULATED;
    }
}
