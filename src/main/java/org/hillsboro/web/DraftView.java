package org.hillsboro.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.hillsboro.drafts.Draft;
import org.hillsboro.drafts.DraftRoster;
import org.hillsboro.drafts.DraftShift;
import org.hillsboro.drafts.Reach;
import org.hillsboro.roster.Shift;
import org.jspecify.annotations.Nullable;

/**
 * A draft in sums.
 *
 * @param centerVersion of the center, with its people; where it is older than the newest the draft can be rebased
 * @param version the number of its edits
 * @param shifts within reach, as are the paid minutes
 * @param broken rules that stand in the way of publishing
 * @param waived exceptions that somebody agreed to
 * @param coverage in agent-minutes
 * @param cost in units of the center's currency; absent for those who may not know it
 */
record DraftView(
        UUID id,
        UUID plan,
        String center,
        long centerVersion,
        long newestCenterVersion,
        String week,
        String by,
        Instant opened,
        long version,
        int shifts,
        long paidMinutes,
        int broken,
        int waived,
        CoverageView coverage,
        @Nullable CostView cost) {

    record CoverageView(BigDecimal required, BigDecimal staffed, BigDecimal shortfall, BigDecimal surplus) {}

    record CostView(String currency, BigDecimal total, BigDecimal pay, BigDecimal overhead, BigDecimal commitments) {}

    static DraftView of(Draft draft, DraftRoster roster, long newestCenterVersion, Reach reach, boolean withCost) {
        var shifts = roster.shifts().stream()
                .map(DraftShift::shift)
                .filter(shift -> reach.includes(roster.agent(shift.agentId())))
                .toList();
        var coverage = roster.coverage();
        var cost = roster.cost();
        return new DraftView(
                draft.id(), draft.plan(), draft.center(), roster.centerVersion().orElse(draft.centerVersion()),
                newestCenterVersion, draft.week(), draft.by(), draft.opened(), roster.version(),
                shifts.size(), shifts.stream().mapToLong(Shift::paidMinutes).sum(), roster.openViolations().size(), roster.waivers().size(),
                new CoverageView(
                        coverage.requiredAgentMinutes(), coverage.staffedAgentMinutes(), coverage.shortfallAgentMinutes(),
                        coverage.surplusAgentMinutes()),
                withCost
                        ? new CostView(cost.total().currency().getCurrencyCode(), cost.total().major(), cost.pay().major(),
                                cost.overhead().major(), cost.commitments().major())
                        : null);
    }
}
