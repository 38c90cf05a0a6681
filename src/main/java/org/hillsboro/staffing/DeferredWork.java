package org.hillsboro.staffing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.hillsboro.time.IntervalGrid;
import org.hillsboro.time.PlanningWeek;

/**
 * Work that may wait: what of it arrives in a week, in quarter hours, and the backlog before it. Minutes are those that
 * must be rostered, shrinkage added, so that they compare to the surplus of a coverage.
 *
 * @param grid quarter hours of the week
 * @param batches by queue in the center's order, then by arrival
 */
public record DeferredWork(IntervalGrid grid, List<Batch> batches) {

    /**
     * What arrived together.
     *
     * @param due the end of the last quarter hour in which it is not late, or up to 15 minutes after that
     * @param thousandths of agent-minutes, above 0
     */
    public record Batch(String queueId, Instant arrived, Instant due, long thousandths) {

        /**
         * What of it should be done by the end of a week: all that is due by then; of what is due later the share of its time
         * that has passed, so that a week leaves the next one no more than its own part.
         */
        public long owedBy(Instant end) {
            if (!due.isAfter(end)) {
                return thousandths;
            }
            double passed = Duration.between(arrived, end).toSeconds();
            return Math.round(thousandths * passed / Duration.between(arrived, due).toSeconds());
        }
    }

    /** Nothing waits. */
    public static DeferredWork none(PlanningWeek week) {
        return new DeferredWork(week.grid(IntervalGrid.QUARTER), List.of());
    }
}
