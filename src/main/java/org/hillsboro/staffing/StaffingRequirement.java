package org.hillsboro.staffing;

import java.util.List;
import org.hillsboro.time.IntervalGrid;

/** The agents that each queue needs in each interval of the week. VOICE and CHAT queues only. */
public record StaffingRequirement(IntervalGrid grid, List<QueueRequirement> queues) {

    /**
     * One queue; all arrays have one entry an interval of the grid.
     *
     * @param loadErlangs offered load; NaN where the requirement was given
     * @param netAgents agents that must be available
     * @param required gross agents to be rostered, shrinkage added
     * @param goal which goal was binding, such as {@code service_level}; empty where nothing is required
     */
    public record QueueRequirement(
            String queueId, double[] loadErlangs, int[] netAgents, int[] required, String[] goal) {}

    /** Required agents of a queue on the 15-minute grid: a 30-minute figure holds in both of its quarters. */
    public int[] quarters(QueueRequirement queue) {
        int quartersPerInterval = grid.minutes() / IntervalGrid.QUARTER;
        var quarters = new int[grid.count() * quartersPerInterval];
        for (int i = 0; i < quarters.length; i++) {
            quarters[i] = queue.required()[i / quartersPerInterval];
        }
        return quarters;
    }

    /** The 15-minute grid of the same week. */
    public IntervalGrid quarterGrid() {
        return new IntervalGrid(
                grid.start(), IntervalGrid.QUARTER, grid.count() * (grid.minutes() / IntervalGrid.QUARTER));
    }
}
