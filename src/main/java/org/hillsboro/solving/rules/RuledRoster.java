package org.hillsboro.solving.rules;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A roster as the rules look at it: all facts of a week in one place. */
@PlanningSolution
public final class RuledRoster {

    @PlanningEntityCollectionProperty
    private List<PlannedShift> shifts = List.of();

    @ValueRangeProvider
    @ProblemFactCollectionProperty
    private List<PlannedAgent> agents = List.of();

    @ProblemFactCollectionProperty
    private List<UnplannedAgent> unplanned = List.of();

    @ProblemFactCollectionProperty
    private List<PlannedPool> pools = List.of();

    @ProblemFactCollectionProperty
    private List<EarlierShift> earlierShifts = List.of();

    @ProblemFactCollectionProperty
    private List<AbsentTime> absentTimes = List.of();

    @ProblemFactCollectionProperty
    private List<UnavailableTime> unavailableTimes = List.of();

    @ProblemFactCollectionProperty
    private List<ClosedTime> closedTimes = List.of();

    @ProblemFactCollectionProperty
    private List<Need> needs = List.of();

    @PlanningScore
    private @Nullable HardMediumSoftLongScore score;

    /** For Timefold's cloner. */
    RuledRoster() {}

    RuledRoster(WeekFacts facts, List<PlannedShift> shifts, List<UnplannedAgent> unplanned, List<Need> needs) {
        this.shifts = shifts;
        this.unplanned = unplanned;
        agents = facts.agents();
        pools = facts.pools();
        earlierShifts = facts.earlierShifts();
        absentTimes = facts.absentTimes();
        unavailableTimes = facts.unavailableTimes();
        closedTimes = facts.closedTimes();
        this.needs = needs;
    }

    /** Everything in it. */
    Stream<Object> all() {
        return Stream.of(shifts, agents, unplanned, pools, earlierShifts, absentTimes, unavailableTimes, closedTimes, needs)
                .flatMap(List::stream);
    }
}
