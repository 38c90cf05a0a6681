package org.hillsboro.roster;

import java.math.BigDecimal;
import java.util.List;

/**
 * What becomes different when shifts of a roster are replaced.
 *
 * @param brought violations that were not there before; one whose values change is gone and brought
 * @param gone violations that are there no longer
 * @param coverage queues with a quarter that changes, in the order of the requirement
 */
public record RosterChange(
        List<Violation> brought, List<Violation> gone, List<CoverageChange> coverage, CostChange cost) {

    /** Of all queues; below zero where less is short than before. */
    public BigDecimal shortfallAgentMinutes() {
        return coverage.stream().map(CoverageChange::shortfallAgentMinutes).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Of all queues; below zero where less is left over than before. */
    public BigDecimal surplusAgentMinutes() {
        return coverage.stream().map(CoverageChange::surplusAgentMinutes).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
