package org.hillsboro.solving.rules;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.count;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.sumLong;
import static ai.timefold.solver.core.api.score.stream.Joiners.equal;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.bi.BiConstraintStream;
import java.util.function.Function;
import org.hillsboro.roster.Rule;

/** The paid hours of a week, and who may go without. DESIGN section 5. */
final class WeekRules {

    private WeekRules() {}

    /** Agents with the paid minutes of their week; those without a shift have none, unless they are listed as unplanned. */
    private static BiConstraintStream<PlannedAgent, Long> paidMinutes(ConstraintFactory rules) {
        var idle = rules.forEach(PlannedAgent.class)
                .ifNotExists(PlannedShift.class, equal(Function.identity(), PlannedShift::agent))
                .ifNotExists(UnplannedAgent.class, equal(Function.identity(), UnplannedAgent::agent))
                .expand(agent -> 0L);
        return rules.forEach(PlannedShift.class)
                .groupBy(PlannedShift::agent, sumLong(PlannedShift::paidMinutes))
                .concat(idle);
    }

    /** A week has the contract's least hours, less {@code min / days.max} for each absent date that counts. */
    static Constraint weeklyHoursMin(ConstraintFactory rules) {
        return Breach.of(Rule.WEEKLY_HOURS_MIN, paidMinutes(rules)
                .filter((agent, minutes) -> minutes < agent.limits().leastPaidMinutes())
                .map((agent, minutes) -> agent));
    }

    /** A week has at most {@code overtime_up_to} or {@code max} hours, or the agent's own limit where that is lower. */
    static Constraint weeklyHoursMax(ConstraintFactory rules) {
        return Breach.of(Rule.WEEKLY_HOURS_MAX, paidMinutes(rules)
                .filter((agent, minutes) -> minutes > agent.limits().mostPaidMinutes())
                .map((agent, minutes) -> agent));
    }

    /** Only who has hours to work is listed as unplanned, once, and has no shift. */
    static Constraint unplanned(ConstraintFactory rules) {
        var working = rules.forEach(UnplannedAgent.class)
                .ifExists(PlannedShift.class, equal(UnplannedAgent::agent, PlannedShift::agent))
                .map(UnplannedAgent::agent);
        return Breach.of(Rule.UNPLANNED, rules.forEach(UnplannedAgent.class)
                .groupBy(UnplannedAgent::agent, count())
                .filter((agent, listed) -> listed > 1 || agent.limits().leastPaidMinutes() <= 0)
                .map((agent, listed) -> agent)
                .concat(working)
                .distinct());
    }
}
