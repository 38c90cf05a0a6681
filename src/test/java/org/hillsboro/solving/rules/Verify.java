package org.hillsboro.solving.rules;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.test.api.score.stream.ConstraintVerifier;
import ai.timefold.solver.test.api.score.stream.SingleConstraintAssertion;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.hillsboro.AgentPart;
import org.hillsboro.ContractPart;
import org.hillsboro.DrawnRoster;
import org.hillsboro.TestCenter;
import org.hillsboro.TestRequirement;
import org.hillsboro.roster.Roster;
import org.hillsboro.staffing.StaffingRequirement;

/** One rule alone, verified on a drawn roster: {@code Verify.that(DayRules::perDay, center, "ann MON 08:00 |#...#|")}. */
final class Verify {

    private static final ConstraintVerifier<RosterRules, RuledRoster> VERIFIER =
            ConstraintVerifier.build(new RosterRules(), RuledRoster.class, PlannedShift.class);

    private Verify() {}

    static SingleConstraintAssertion that(Function<ConstraintFactory, Constraint> rule, TestCenter center, String drawing) {
        return that(rule, center, TestRequirement.in(center).build(), drawing);
    }

    static SingleConstraintAssertion that(
            Function<ConstraintFactory, Constraint> rule, TestCenter center, StaffingRequirement requirement, String drawing) {
        return that(rule, center, requirement, DrawnRoster.of(center, drawing));
    }

    static SingleConstraintAssertion that(
            Function<ConstraintFactory, Constraint> rule, TestCenter center, StaffingRequirement requirement, Roster roster) {
        var facts = WeekFacts.of(center.folder(), center.week(), requirement);
        return VERIFIER.verifyThat((rules, factory) -> rule.apply(factory)).given(facts.with(roster, Map.of()).all().toArray());
    }

    /** Monday 2 to Sunday 8 March 2026 in UTC, with one agent, ann. */
    static TestCenter ann(UnaryOperator<ContractPart> contract, UnaryOperator<AgentPart> agent) {
        return TestCenter.in("UTC", "2026-W10").contract("c", contract).agent("ann", agent);
    }

    static TestCenter ann(UnaryOperator<ContractPart> contract) {
        return ann(contract, agent -> agent);
    }
}
