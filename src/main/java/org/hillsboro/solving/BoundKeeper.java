package org.hillsboro.solving;

import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;

/** Runs the price bound: first towards good prices with both cores, then beside the search for a better proof. */
final class BoundKeeper {

    private static final double FIRST_STEP = 0.3;
    private static final double FIRST_END = 0.002;
    private static final double NEXT_STEP = 0.02;
    private static final double LAST_STEP = 2e-4;
    private static final double SHARE = 0.06;

    private final SolveModel model;
    private final PriceBound prices;
    private final WeekPool pool;

    BoundKeeper(SolveModel model, ExecutorService executor) {
        this.model = model;
        this.prices = new PriceBound(model, model.shortfallPrice * 1000, 2, executor);
        this.pool = new WeekPool(model.classes.size());
    }

    PriceBound prices() {
        return prices;
    }

    WeekPool pool() {
        return pool;
    }

    /** One pass of the first ascent. @param passed share of the ascent, 0 to 1 */
    void ascend(double passed) {
        prices.step(FIRST_STEP * Math.pow(FIRST_END / FIRST_STEP, passed));
        pool.blend(prices.pass().weeks, SHARE);
    }

    /** Passes beside the search, in cycles of ever smaller steps, until the clock is at {@code until}. */
    void refine(SolveClock clock, double until) {
        double from = clock.elapsed();
        prices.restart();
        while (!clock.isOver() && clock.elapsed() < until) {
            prices.step(NEXT_STEP * Math.pow(LAST_STEP / NEXT_STEP, clock.passed(from, until)));
        }
    }

    /** A fixed number of passes, where steps stand in for time. */
    void refine(int passes) {
        prices.restart();
        for (int i = 0; i < passes; i++) {
            prices.step(NEXT_STEP * Math.pow(LAST_STEP / NEXT_STEP, (double) i / passes));
        }
    }
}
