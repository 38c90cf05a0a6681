package org.hillsboro.solving;

import java.util.SplittableRandom;

/** Another annealing beside the first, on a state of its own; both offer what they find to one best roster. */
final class SecondSearch {

    private final SolveModel model;
    private final SolveClock clock;
    private final BestRoster best;
    private final boolean[] placed;
    private final CoreLog log;
    private volatile long steps;

    /** @param placed agents that have a legal week in the best roster */
    SecondSearch(SolveModel model, SolveClock clock, BestRoster best, boolean[] placed, CoreLog log) {
        this.model = model;
        this.clock = clock;
        this.best = best;
        this.placed = placed;
        this.log = log;
    }

    /**
     * Searches from the best roster, hot enough to forget it where there is time for that.
     *
     * @param seed of the first search; this one draws otherwise
     * @param dearest highest price of a queue's quarter in the bound, for a thousandth
     * @param until seconds on the clock
     */
    void run(long seed, double dearest, double until) {
        var state = new RosterState(model);
        best.restore(state);
        var search = new ArraySearch(state, placed, new BestResponse(model), new SplittableRandom(~seed));
        if (!search.hasAgents()) {
            return;
        }
        log.now(CoreWork.SECOND_SEARCH, () -> steps);
        double from = clock.elapsed();
        double changes = SearchPhase.CHANGES_PER_SECOND * Math.max(0, until - from) / search.agents();
        var cooling = Cooling.of(model.scale(), dearest, best.price(), changes);
        while (!clock.isOver() && clock.elapsed() < until) {
            double passed = clock.passed(from, until);
            search.anneal(SearchPhase.CHUNK, cooling.temperature(passed), cooling.price(passed));
            steps = search.steps();
            if (cooling.responds(passed)) {
                search.respond(cooling.price(passed));
                best.offer(state);
            }
        }
    }
}
