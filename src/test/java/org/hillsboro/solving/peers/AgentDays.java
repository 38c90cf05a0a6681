package org.hillsboro.solving.peers;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A week of agent-days. */
@PlanningSolution
public class AgentDays {

    @PlanningEntityCollectionProperty
    private List<AgentDay> days = List.of();

    @PlanningScore
    private @Nullable HardSoftLongScore score;

    /** For Timefold's cloner. */
    AgentDays() {}

    AgentDays(List<AgentDay> days) {
        this.days = days;
    }

    List<AgentDay> days() {
        return days;
    }

    @Nullable HardSoftLongScore score() {
        return score;
    }
}
