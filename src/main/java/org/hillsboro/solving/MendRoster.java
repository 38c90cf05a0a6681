package org.hillsboro.solving;

import java.util.SplittableRandom;

/** Mends the roster of a search that hardly began: the first one is drawn by prices that say little by then. */
final class MendRoster {

    /** A search cut off before that has not looked at everybody. */
    private static final long LEAST_STEPS_PER_AGENT = 100;

    /** What mending may take beyond the time that was given. */
    private static final double LATE_SECONDS = 1;

    /** So many agents are looked at however late it is: a fraction of a second, and small centers whole. */
    private static final int LOOKED_AT_IN_ANY_CASE = 100;

    private final SolveModel model;
    private final SolveClock clock;
    private final BestRoster best;

    MendRoster(SolveModel model, SolveClock clock, BestRoster best) {
        this.model = model;
        this.clock = clock;
        this.best = best;
    }

    /**
     * Offers the best roster so far, each agent in turn with the best week beside the others'.
     *
     * @param steps of the search
     * @param placed agents that have a legal week in it
     */
    void afterFewSteps(long steps, long seed, boolean[] placed, BestResponse response) {
        if (steps >= LEAST_STEPS_PER_AGENT * placed.length) {
            return;
        }
        var state = new RosterState(model);
        best.restore(state);
        new ArraySearch(state, placed, response, new SplittableRandom(seed)).respondAll(
                best.price(), LOOKED_AT_IN_ANY_CASE, () -> clock.elapsed() > clock.seconds() + LATE_SECONDS);
        best.offer(state);
    }
}
