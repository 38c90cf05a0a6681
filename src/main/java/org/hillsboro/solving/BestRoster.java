package org.hillsboro.solving;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The best roster so far, by cost and a very dear shortfall; written by the search, read by whoever watches. */
final class BestRoster {

    private static final double DEARER_AT_MOST = 1.0005;

    /** The search's price of the shortfall is P x agents / this, so that a minute short weighs in a large center too. */
    private static final double AGENTS_PER_SHORTFALL_PRICE = 40;

    private static final double LEAST_PRICE = 1.5;
    private static final double HIGHEST_PRICE = 12;

    /** Of the requirement; at least a quarter hour of an agent is left short at the search's price. */
    private static final double TOLERATED = 0.001;

    private final double price;
    private final double dearPrice;
    private final long tolerated;
    private final @Nullable AssertRoster assertion;
    private long[][] weeks = new long[0][];
    private int[][] deferred = new int[0][];
    private @Nullable Standing standing;
    private boolean settled;

    /**
     * @param cost minor units
     * @param shortThousandths thousandths of agents short, summed over quarters, for whom deferred work is placed there too
     */
    record Standing(long cost, long shortThousandths) {

        double shortQuarters() {
            return shortThousandths / 1000.0;
        }
    }

    /**
     * @param weeks by agent, never changed
     * @param deferred where deferred work is done, never changed
     */
    record Snapshot(Standing standing, long[][] weeks, int[][] deferred) {}

    /**
     * @param price minor units for a thousandth short in a quarter
     * @param dearPrice the same beyond what is tolerated, not lower
     * @param tolerated thousandths, summed over quarters
     * @param assertion compares each best roster; absent: nobody does
     */
    BestRoster(double price, double dearPrice, long tolerated, @Nullable AssertRoster assertion) {
        this.price = price;
        this.dearPrice = dearPrice;
        this.tolerated = tolerated;
        this.assertion = assertion;
    }

    /** With the prices of a solve. */
    static BestRoster of(SolveModel model, @Nullable AssertRoster assertion) {
        long required = Arrays.stream(model.required).flatMapToInt(Arrays::stream).asLongStream().sum();
        return new BestRoster(
                model.shortfallPrice * Math.clamp(model.agents.size() / AGENTS_PER_SHORTFALL_PRICE, LEAST_PRICE, HIGHEST_PRICE),
                model.shortfallPrice * HIGHEST_PRICE,
                Math.max(1000, Math.round(required * TOLERATED)),
                assertion);
    }

    /** Places deferred work as well as it goes, and keeps a copy if the roster is better than all before and seats suffice. */
    synchronized boolean offer(RosterState state) {
        new PlaceDeferred(state).run();
        var candidate = new Standing(state.exactCost(), state.shortThousandths());
        if (settled || state.overfull() > 0 || standing != null && value(candidate) >= value(standing)) {
            return false;
        }
        keep(state, candidate);
        return true;
    }

    /** This one it is, whatever was cheaper, and nothing after it. */
    synchronized void settle(RosterState state) {
        keep(state, new Standing(state.exactCost(), state.shortThousandths()));
        settled = true;
    }

    private void keep(RosterState state, Standing figures) {
        if (assertion != null) {
            assertion.check(state.weeks, state.places.placed, HardMediumSoftLongScore.of(0, -figures.shortThousandths, -figures.cost));
        }
        standing = figures;
        deferred = state.places.copy();
        if (weeks.length != state.weeks.length) {
            weeks = new long[state.weeks.length][];
        }
        for (int a = 0; a < weeks.length; a++) {
            weeks[a] = state.weeks[a].clone();
        }
    }

    /** Keeps a roster without any shortfall also where it costs a little more than the price of the shortfall says. */
    synchronized void offerCovered(RosterState state) {
        if (!settled && standing != null && standing.shortThousandths > 0 && state.shortThousandths() == 0 && state.overfull() == 0
                && state.exactCost() <= standing.cost * DEARER_AT_MOST) {
            standing = null;
            offer(state);
        }
    }

    private double value(Standing roster) {
        return roster.cost
                + price * roster.shortThousandths
                + (dearPrice - price) * Math.max(0, roster.shortThousandths - tolerated);
    }

    /** Whether more is short than is tolerated, so that the shortfall is worth the dear price. */
    boolean isTooShort(RosterState state) {
        return state.shortThousandths() > tolerated;
    }

    double dearPrice() {
        return dearPrice;
    }

    double price() {
        return price;
    }

    synchronized @Nullable Standing standing() {
        return standing;
    }

    /** The roster and its figures as of one moment. */
    synchronized Optional<Snapshot> snapshot() {
        return standing == null ? Optional.empty() : Optional.of(new Snapshot(standing, weeks.clone(), deferred));
    }

    /** Puts the best roster back into the state. */
    synchronized void restore(RosterState state) {
        for (int a = 0; a < weeks.length; a++) {
            if (weeks[a].length > 0) {
                state.set(a, weeks[a]);
            }
        }
        if (weeks.length > 0) {
            state.placeDeferred(deferred);
        }
    }
}
