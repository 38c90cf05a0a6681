package org.hillsboro.history;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hillsboro.time.IntervalGrid;
import org.jspecify.annotations.Nullable;

/**
 * What reached the queues in the past, on the center's intervals, as it was reported: nothing smoothed or repaired.
 *
 * @param startOfLastRow absent without rows
 */
public record ContactHistory(List<QueueHistory> queues, @Nullable Instant startOfLastRow) {

    /** Of rows of one interval each. */
    public ContactHistory(List<QueueHistory> queues) {
        this(queues, lastInterval(queues).orElse(null));
    }


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

    /** Start of the latest row; a row of a day may reach far beyond it. */
    public Optional<Instant> lastRow() {
        return Optional.ofNullable(startOfLastRow);
    }

    /** Start of the latest interval of which a row tells, in any queue. */
    public Optional<Instant> lastInterval() {
        return lastInterval(queues);
    }

    private static Optional<Instant> lastInterval(List<QueueHistory> queues) {
        return queues.stream()
                .map(queue -> queue.grid().startOf(queue.grid().count() - 1))
                .max(Instant::compareTo);
    }
}
