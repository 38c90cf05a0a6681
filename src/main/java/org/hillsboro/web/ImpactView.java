package org.hillsboro.web;

import java.math.BigDecimal;
import java.util.List;
import org.hillsboro.drafts.EditImpact;
import org.hillsboro.drafts.Verdict;
import org.hillsboro.roster.CostChange;
import org.hillsboro.roster.CoverageChange.QuarterChange;
import org.hillsboro.roster.Violation;
import org.jspecify.annotations.Nullable;

/**
 * What an edit does, or would do.
 *
 * @param because rules that the verdict is about
 * @param cost absent for those who may not know it
 */
record ImpactView(
        Verdict verdict,
        String sentence,
        List<ViolationView> because,
        List<ViolationView> brought,
        List<ViolationView> gone,
        CoverageView coverage,
        @Nullable CostView cost) {

    /** In agent-minutes; below zero is less than before. @param queues with the quarters that change */
    record CoverageView(BigDecimal shortfall, BigDecimal surplus, List<QueueView> queues) {}

    /** @param quarters in thousandths of an agent */
    record QueueView(String queue, List<QuarterChange> quarters) {}

    /** In units of the center's currency; below zero is less than before. */
    record CostView(BigDecimal total, BigDecimal overhead, BigDecimal commitments) {

        private static CostView of(CostChange change) {
            return new CostView(change.total().major(), change.overhead().major(), change.commitments().major());
        }
    }

    static ImpactView of(EditImpact impact, boolean withCost) {
        var roster = impact.roster();
        return new ImpactView(
                impact.verdict(),
                withCost ? impact.sentence() : impact.sentenceWithoutCost(),
                views(impact.because()),
                views(roster.brought()),
                views(roster.gone()),
                new CoverageView(roster.shortfallAgentMinutes(), roster.surplusAgentMinutes(), roster.coverage().stream()
                        .map(change -> new QueueView(change.queueId(), change.quarters()))
                        .toList()),
                withCost ? CostView.of(roster.cost()) : null);
    }

    private static List<ViolationView> views(List<Violation> violations) {
        return violations.stream().map(ViolationView::of).toList();
    }
}
