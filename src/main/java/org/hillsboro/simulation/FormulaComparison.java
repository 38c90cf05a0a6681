package org.hillsboro.simulation;

import java.util.List;
import org.hillsboro.time.IntervalGrid;

/** What queueing formulas expect of a roster, held against its simulation, step by step. */
public record FormulaComparison(IntervalGrid grid, List<QueueComparison> queues) {

    /**
     * One queue; all arrays have one entry an interval of the grid, and levels are NaN where nothing can be compared.
     *
     * @param offered contacts simulated
     * @param loadErlangs expected contacts x handle time
     * @param formula by the agents that are there on average, each interval by itself
     * @param absences the same, with the number of agents drawn as absences are
     * @param days the same, and with the day's busyness drawn
     * @param simulated what is left between it and {@code days} no formula of a steady state sees
     */
    public record QueueComparison(
            String queueId,
            double[] offered,
            double[] loadErlangs,
            double[] formula,
            double[] absences,
            double[] days,
            double[] simulated) {}
}
