package org.hillsboro.roster;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.hillsboro.time.IntervalGrid;

/** The quarter hours of one queue in which more or less is short or left over than before. */
public record CoverageChange(String queueId, List<QuarterChange> quarters) {

    /** In thousandths of an agent. */
    public record QuarterChange(Instant start, int shortBefore, int shortAfter, int surplusBefore, int surplusAfter) {}

    /** Queues with a quarter that changes. @param after of the same requirement */
    static List<CoverageChange> between(Coverage before, Coverage after) {
        var changes = new ArrayList<CoverageChange>();
        for (int q = 0; q < before.queues().size(); q++) {
            var old = before.queues().get(q);
            var now = after.queues().get(q);
            var quarters = IntStream.range(0, before.grid().count())
                    .filter(i -> old.shortfall()[i] != now.shortfall()[i] || old.surplus()[i] != now.surplus()[i])
                    .mapToObj(i -> new QuarterChange(before.grid().startOf(i), old.shortfall()[i], now.shortfall()[i],
                            old.surplus()[i], now.surplus()[i]))
                    .toList();
            if (!quarters.isEmpty()) {
                changes.add(new CoverageChange(old.queueId(), quarters));
            }
        }
        return changes;
    }

    public BigDecimal shortfallAgentMinutes() {
        return agentMinutes(quarter -> quarter.shortAfter - quarter.shortBefore);
    }

    public BigDecimal surplusAgentMinutes() {
        return agentMinutes(quarter -> quarter.surplusAfter - quarter.surplusBefore);
    }

    private BigDecimal agentMinutes(ToLongFunction<QuarterChange> thousandths) {
        return BigDecimal.valueOf(quarters.stream().mapToLong(thousandths).sum() * IntervalGrid.QUARTER, 3);
    }
}
