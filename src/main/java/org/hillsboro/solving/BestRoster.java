package org.hillsboro.solving;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The best roster so far, by cost and a very dear shortfall; written by the search, read by whoever watches. */
final class BestRoster {

    private static final double DEARER_AT_MOST = 1.0005;

    private final double price;
    private final @Nullable AssertRoster assertion;
    private long[][] weeks = new long[0][];
    private @Nullable Standing standing;
    private boolean settled;

    /**
     * @param cost minor units
     * @param shortThousandths thousandths of agents short, summed over quarters
     */
    record Standing(long cost, long shortThousandths) {

        double shortQuarters() {
            return shortThousandths / 1000.0;
        }
    }

    /** @param weeks by agent, never changed */
    record Snapshot(Standing standing, long[][] weeks) {}

    /** @param price minor units for a thousandth short in a quarter */
    BestRoster(double price) {
        this(price, null);
    }

    /** @param assertion compares each best roster; absent: nobody does */
    BestRoster(double price, @Nullable AssertRoster assertion) {
        this.price = price;
        this.assertion = assertion;
    }

    /** Keeps a copy if the roster is better than all before and seats suffice. */
    synchronized boolean offer(RosterState state) {
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
            assertion.check(state.weeks, HardMediumSoftLongScore.of(0, -figures.shortThousandths, -figures.cost));
        }
        standing = figures;
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
        return roster.cost + price * roster.shortThousandths;
    }

    double price() {
        return price;
    }

    synchronized @Nullable Standing standing() {
        return standing;
    }

    /** The roster and its figures as of one moment. */
    synchronized Optional<Snapshot> snapshot() {
        return standing == null ? Optional.empty() : Optional.of(new Snapshot(standing, weeks.clone()));
    }

    /** Puts the best roster back into the state. */
    synchronized void restore(RosterState state) {
        for (int a = 0; a < weeks.length; a++) {
            if (weeks[a].length > 0) {
                state.set(a, weeks[a]);
            }
        }
    }
}
