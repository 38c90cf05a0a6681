package org.hillsboro.solving;

import java.util.List;
import java.util.concurrent.ExecutorService;
import org.hillsboro.solving.BestRoster.Standing;

/** Runs the price bound: first towards good prices with both cores, then beside the search for a better proof. */
final class BoundKeeper {

    private static final double FIRST_STEP = 0.3;
    private static final double FIRST_END = 0.002;
    private static final double NEXT_STEP = 0.02;
    private static final double LAST_STEP = 2e-4;
    private static final double SHARE = 0.06;
    private static final int CYCLES = 3;

    /** Share of the first ascent after which prices that shot too high are cut off. */
    private static final double TRIM_AT = 0.5;

    private final SolveModel model;
    private final PriceBound prices;
    private final WeekPool pool;
    private final int cores;
    private final CoreLog log;
    private boolean trimmed;
    private boolean recalled;

    BoundKeeper(SolveModel model, int cores, ExecutorService executor, CoreLog log) {
        this.model = model;
        this.cores = cores;
        this.log = log;
        this.prices = new PriceBound(model, model.shortfallPrice * 1000, cores, executor);
        this.pool = new WeekPool(model.classes.size());
    }

    PriceBound prices() {
        return prices;
    }

    WeekPool pool() {
        return pool;
    }

    /** Begins with the prices of an earlier run, if they are good for a roster like this. */
    void recall(List<double[]> earlier, Standing standing) {
        recalled = prices.recall(earlier, standing);
    }

    boolean isRecalled() {
        return recalled;
    }

    /** One pass of the first ascent. @param passed share of the ascent, 0 to 1 */
    void ascend(double passed) {
        log.together(cores, CoreWork.PRICES, prices::passes);
        if (!recalled && !trimmed && passed > TRIM_AT) {
            trimmed = true;
            prices.trim();
        }
        prices.step(recalled ? NEXT_STEP : FIRST_STEP * Math.pow(FIRST_END / FIRST_STEP, passed));
        pool.blend(prices.pass().weeks, SHARE);
    }

    /** Passes beside the search, in cycles of ever smaller steps, until the clock is at {@code until}. */
    void refine(SolveClock clock, double until) {
        log.now(CoreWork.PROOF, prices::passes);
        double from = clock.elapsed();
        double length = (until - from) / CYCLES;
        for (int cycle = 0; cycle < CYCLES; cycle++) {
            double begun = from + cycle * length;
            if (!clock.isOver()) {
                prices.trim();
            }
            while (!clock.isOver() && clock.elapsed() < begun + length) {
                prices.step(NEXT_STEP * Math.pow(LAST_STEP / NEXT_STEP, clock.passed(begun, begun + length)));
            }
        }
    }

    /** A fixed number of passes, where steps stand in for time; fewer only if someone stops the solve. */
    void refine(SolveClock clock, int passes) {
        log.together(cores, CoreWork.PROOF, prices::passes);
        prices.trim();
        for (int i = 0; i < passes && !clock.isStopped(); i++) {
            prices.step(NEXT_STEP * Math.pow(LAST_STEP / NEXT_STEP, (double) i / passes));
        }
    }
}
