package org.hillsboro.roster;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.function.ToLongFunction;
import org.hillsboro.time.IntervalGrid;

/** The quarter hours of one queue in which more or less is short or left over than before. */
public record CoverageChange(String queueId, List<QuarterChange> quarters) {

    /** In thousandths of an agent. */
    public record QuarterChange(Instant start, int shortBefore, int shortAfter, int surplusBefore, int surplusAfter) {}

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
