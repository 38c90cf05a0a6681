package org.hillsboro.solving;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.calculator.IncrementalScoreCalculator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Timefold's score on the array state of coverage: what changed is added and taken off, nothing is counted anew. */
public class RosterScore implements IncrementalScoreCalculator<RosterPlan, HardMediumSoftLongScore> {

    private @Nullable RosterState working;
    private @Nullable AssertRoster assertion;
    private boolean[] illegal = new boolean[0];
    private int illegalWeeks;

    @Override
    public void resetWorkingSolution(RosterPlan plan) {
        var state = plan.begun();
        working = state;
        assertion = plan.assertion();
        plan.setState(state);
        illegal = new boolean[state.weeks.length];
        illegalWeeks = 0;
        plan.agents().forEach(this::take);
    }

    private RosterState state() {
        return Objects.requireNonNull(working);
    }

    private void take(AgentWeek entity) {
        var state = state();
        int agent = entity.agent();
        state.set(agent, entity.shifts());
        boolean breaksRule = !state.isIdle(agent) && !WeekLegality.isLegal(state.classOf(agent), state.weeks[agent]);
        illegalWeeks += (breaksRule ? 1 : 0) - (illegal[agent] ? 1 : 0);
        illegal[agent] = breaksRule;
    }

    @Override
    public void beforeVariableChanged(Object entity, String variable) {}

    @Override
    public void afterVariableChanged(Object entity, String variable) {
        take((AgentWeek) entity);
    }

    @Override
    public void beforeEntityAdded(Object entity) {}

    @Override
    public void afterEntityAdded(Object entity) {
        take((AgentWeek) entity);
    }

    @Override
    public void beforeEntityRemoved(Object entity) {}

    @Override
    public void afterEntityRemoved(Object entity) {
        throw new IllegalStateException("Agents do not leave while their week is solved.");
    }

    @Override
    public HardMediumSoftLongScore calculateScore() {
        var state = state();
        var score = HardMediumSoftLongScore.of(
                -illegalWeeks - state.overfull(), -state.shortThousandths(), -state.exactCost());
        if (assertion != null) {
            assertion.check(state.weeks, state.places.placed, score);
        }
        return score;
    }
}
