package org.hillsboro.solving;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.valuerange.CountableValueRange;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The planning entity: an agent, whose whole week is one value. Coarse, so that copying the best roster is cheap. */
@PlanningEntity
public class AgentWeek {

    @PlanningId
    private int agent;

    @PlanningVariable
    private @Nullable WorkedWeek week;

    private @Nullable LegalWeeks legalWeeks;

    /** For Timefold's cloner. */
    AgentWeek() {}

    AgentWeek(int agent, LegalWeeks legalWeeks, WorkedWeek week) {
        this.agent = agent;
        this.legalWeeks = legalWeeks;
        this.week = week;
    }

    /** One for each agent of the state who is part of the problem, with the pool's weeks as listed values. */
    static List<AgentWeek> all(RosterState state, WeekPool pool) {
        var model = state.model;
        var ranges = new LegalWeeks[model.classes.size()];
        Arrays.setAll(ranges, c -> new LegalWeeks(model.classes.get(c), WorkedWeek.all(pool.weeksOf(c))));
        var entities = new ArrayList<AgentWeek>();
        for (int a = 0; a < state.weeks.length; a++) {
            if (model.classOfAgent[a] >= 0) {
                entities.add(new AgentWeek(a, ranges[model.classOfAgent[a]], WorkedWeek.copyOf(state.weeks[a])));
            }
        }
        return entities;
    }

    int agent() {
        return agent;
    }

    /** Its values, for Timefold. */
    @ValueRangeProvider
    public CountableValueRange<WorkedWeek> getLegalWeeks() {
        return Objects.requireNonNull(legalWeeks);
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
