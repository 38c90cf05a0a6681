package org.hillsboro.solving;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The planning entity: an agent, whose whole week is one value. Coarse, so that copying the best roster is cheap. */
@PlanningEntity
public class AgentWeek {

    @PlanningId
    private int agent;

    /** The weeks that the price bound found best for agents of this class. */
    @ValueRangeProvider
    private List<WorkedWeek> candidates = List.of();

    @PlanningVariable
    private @Nullable WorkedWeek week;

    /** For Timefold's cloner. */
    AgentWeek() {}

    AgentWeek(int agent, List<WorkedWeek> candidates, WorkedWeek week) {
        this.agent = agent;
        this.candidates = candidates;
        this.week = week;
    }

    int agent() {
        return agent;
    }

    List<WorkedWeek> candidates() {
        return candidates;
    }

    long[] shifts() {
        return week == null ? new long[0] : week.shifts();
    }

    void setWeek(WorkedWeek week) {
        this.week = week;
    }

    @Override
    public String toString() {
        return "agent " + agent;
    }
}
