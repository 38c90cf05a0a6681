package org.hillsboro.staffing;

import java.time.Instant;
import java.util.List;
import org.hillsboro.time.IntervalGrid;

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
    public record Batch(String queueId, Instant arrived, Instant due, long thousandths) {}
}
