package org.hillsboro.solving.peers;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.List;
import org.hillsboro.solving.PeerAgent;
import org.jspecify.annotations.Nullable;

/** A week of needed shifts. */
@PlanningSolution
public class NeededShifts {

    @ProblemFactCollectionProperty
    private List<PeerAgent> agents = List.of();

    @PlanningEntityCollectionProperty
    private List<NeededShift> shifts = List.of();

    @PlanningScore
    private @Nullable HardMediumSoftLongScore score;

    /** For Timefold's cloner. */
    NeededShifts() {}

    NeededShifts(List<PeerAgent> agents, List<NeededShift> shifts) {
        this.agents = agents;
        this.shifts = shifts;
    }

    List<NeededShift> shifts() {
        return shifts;
    }

    @Nullable HardMediumSoftLongScore score() {
        return score;
    }
}
