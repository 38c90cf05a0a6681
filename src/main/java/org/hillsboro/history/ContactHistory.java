package org.hillsboro.history;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hillsboro.time.IntervalGrid;

/** What reached the queues in the past, on the center's intervals, as it was reported: nothing smoothed or repaired. */
public record ContactHistory(List<QueueHistory> queues) {

    /**
     * One queue, from the interval of its first row to that of its last.
     *
     * @param grid the center's interval length; begins on a multiple of it
     * @param offered contacts offered per interval; NaN where no row stands
     * @param ahtSeconds mean handle time per interval; NaN where unknown or no contact was answered
     */
    public record QueueHistory(String queueId, IntervalGrid grid, double[] offered, double[] ahtSeconds) {}

    public Optional<QueueHistory> of(String queueId) {
        return queues.stream().filter(queue -> queue.queueId().equals(queueId)).findFirst();
    }

    /** Start of the latest interval with a row in any queue. */
    public Optional<Instant> lastRow() {
        return queues.stream()
                .map(queue -> queue.grid().startOf(queue.grid().count() - 1))
                .max(Instant::compareTo);
    }
}
