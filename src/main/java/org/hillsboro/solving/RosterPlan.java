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

    private Deferred deferred = new Deferred(new int[0][]);

    private @Nullable AssertRoster assertion;

    /** Where deferred work is done, never changed. */
    private record Deferred(int[][] placed) {}

    /** For Timefold's cloner. */
    RosterPlan() {}

    RosterPlan(SolveModel model, List<AgentWeek> agents) {
        this(model, agents, model.deferred.first, null);
    }

    /**
     * @param placed where deferred work is done
     * @param assertion compares every score; absent: nobody does
     */
    RosterPlan(SolveModel model, List<AgentWeek> agents, int[][] placed, @Nullable AssertRoster assertion) {
        this.deferred = new Deferred(placed);
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

    /** Nobody rostered yet, deferred work where it is done. */
    RosterState begun() {
        var begun = new RosterState(model());
        begun.placeDeferred(deferred.placed);
        return begun;
    }

    void placeDeferred(int[][] placed) {
        deferred = new Deferred(placed);
    }

    /** Its arrays, counted from nothing. */
    RosterState counted() {
        var counted = begun();
        agents.forEach(entity -> counted.set(entity.agent(), entity.shifts()));
        return counted;
    }

    void setState(RosterState state) {
        this.state = state;
    }

    @Nullable HardMediumSoftLongScore score() {
        return score;
    }
}
