package org.hillsboro.solving;

import ai.timefold.solver.core.api.score.director.ScoreDirector;
import ai.timefold.solver.core.impl.heuristic.move.AbstractMove;
import java.util.List;

/** Timefold's move: one agent, or two of a kind, work another week. */
final class WeekChange extends AbstractMove<RosterPlan> {

    private final List<AgentWeek> agents;
    private final List<WorkedWeek> weeks;

    WeekChange(List<AgentWeek> agents, List<WorkedWeek> weeks) {
        this.agents = agents;
        this.weeks = weeks;
    }

    @Override
    public boolean isMoveDoable(ScoreDirector<RosterPlan> director) {
        return !weeks.isEmpty();
    }

    @Override
    protected void doMoveOnGenuineVariables(ScoreDirector<RosterPlan> director) {
        for (int i = 0; i < agents.size(); i++) {
            director.beforeVariableChanged(agents.get(i), "week");
            agents.get(i).setWeek(weeks.get(i));
            director.afterVariableChanged(agents.get(i), "week");
        }
    }

    @Override
    public String toString() {
        return agents + " change their week";
    }
}
