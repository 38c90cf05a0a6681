package org.hillsboro.solving;

import org.hillsboro.roster.PlaceDeferredWork;
import org.hillsboro.roster.Roster;
import org.hillsboro.solving.BestRoster.Snapshot;
import org.hillsboro.time.IntervalGrid;

/**
 * What the final roster leaves undone, the queues that cannot wait and deferred work apart: the search knows only the sum.
 * Deferred work is placed once more by an exact flow.
 */
final class LeftUndone {

    private final SolveModel model;
    private final double shortQuarters;
    private final double lateAgentMinutes;

    LeftUndone(SolveModel model, SolveOrder order, Snapshot best, Roster roster) {
        this.model = model;
        if (model.deferred.queues() == 0) {
            shortQuarters = best.standing().shortQuarters();
            lateAgentMinutes = 0;
            return;
        }
        var state = new RosterState(model);
        for (int a = 0; a < best.weeks().length; a++) {
            if (best.weeks()[a].length > 0) {
                state.set(a, best.weeks()[a]);
            }
        }
        state.placeDeferred(new int[model.deferred.queues()][model.weekQuarters]);
        shortQuarters = state.shortThousandths() / 1000.0;
        var placed = PlaceDeferredWork.place(roster, order.folder(), order.requirement(), order.deferred());
        lateAgentMinutes = placed.lateAgentMinutes().add(placed.behindAgentMinutes()).doubleValue();
    }

    /** Whole agents x quarters of the queues that cannot wait. */
    double shortQuarters() {
        return shortQuarters;
    }

    /** Late whatever is done included. */
    double lateAgentMinutes() {
        return lateAgentMinutes;
    }

    /** Whole agents x quarters of all queues that a roster could have done. */
    double quarters() {
        return shortQuarters + (lateAgentMinutes - model.deferred.hopeless / 1000.0) / IntervalGrid.QUARTER;
    }
}
