package org.hillsboro.solving;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The planning solution: hard, what no roster may break; medium, thousandths short; soft, the cost in minor units. */
@PlanningSolution
public class RosterPlan {

    @PlanningEntityCollectionProperty
    private List<AgentWeek> agents = List.of();

    @PlanningScore
    private @Nullable HardMediumSoftLongScore score;

    /** The arrays on which both the custom phase and the score work; belongs to the working solution. */
    private @Nullable RosterState state;

    private @Nullable SolveModel model;

    private @Nullable AssertRoster assertion;

    /** For Timefold's cloner. */
    RosterPlan() {}

    RosterPlan(SolveModel model, List<AgentWeek> agents) {
        this(model, agents, null);
    }

    /** @param assertion compares every score; absent: nobody does */
    RosterPlan(SolveModel model, List<AgentWeek> agents, @Nullable AssertRoster assertion) {
        this.model = model;
        this.agents = agents;
        this.assertion = assertion;
    }

    List<AgentWeek> agents() {
        return agents;
    }

    SolveModel model() {
        if (model == null) {
            throw new IllegalStateException("The plan has no model.");
        }
        return model;
    }

    @Nullable AssertRoster assertion() {
        return assertion;
    }

    RosterState state() {
        if (state == null) {
            throw new IllegalStateException("The plan's score was not calculated yet.");
        }
        return state;
    }

    void setState(RosterState state) {
        this.state = state;
    }

    @Nullable HardMediumSoftLongScore score() {
        return score;
    }
}
