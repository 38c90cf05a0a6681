package org.hillsboro.roster;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.function.ToLongFunction;
import org.hillsboro.staffing.DeferredWork.Batch;

/**
 * Deferred work and how much of it a roster does in time.
 *
 * @param end of the week: what is due later may be left for the next
 * @param rows in the order of the work's batches
 */
public record PlacedWork(Instant end, List<Row> rows) {

    /** @param placed thousandths of agent-minutes, done before the batch is due */
    public record Row(Batch batch, long placed) {

        public BigDecimal agentMinutes() {
            return BigDecimal.valueOf(batch.thousandths(), 3);
        }

        public BigDecimal placedAgentMinutes() {
            return BigDecimal.valueOf(placed, 3);
        }

        private long left() {
            return batch.thousandths() - placed;
        }
    }

    /** Due within the week and not done by then. */
    public BigDecimal lateAgentMinutes() {
        return sum(row -> row.batch().due().isAfter(end) ? 0 : row.left());
    }

    /** Neither done nor due when the week ends: the next week's backlog. */
    public BigDecimal openAgentMinutes() {
        return sum(row -> row.batch().due().isAfter(end) ? row.left() : 0);
    }

    /**
     * Due after the week, and less done of it than the share of its time that has passed: what the next week would have to
     * catch up with. A part of what is open.
     */
    public BigDecimal behindAgentMinutes() {
        return sum(row -> row.batch().due().isAfter(end) ? Math.max(0, row.batch().owedBy(end) - row.placed()) : 0);
    }

    private BigDecimal sum(ToLongFunction<Row> thousandths) {
        return BigDecimal.valueOf(rows.stream().mapToLong(thousandths).sum(), 3);
    }
}
