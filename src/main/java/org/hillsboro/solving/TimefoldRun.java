package org.hillsboro.solving;

import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.heuristic.selector.move.factory.MoveIteratorFactoryConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.decider.acceptor.LocalSearchAcceptorConfig;
import ai.timefold.solver.core.config.localsearch.decider.forager.LocalSearchForagerConfig;
import ai.timefold.solver.core.config.phase.custom.CustomPhaseConfig;
import ai.timefold.solver.core.config.score.director.ScoreDirectorFactoryConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The solver's shell: the array search as custom phase, then Timefold's local search on the same score. */
final class TimefoldRun {

    private static final int LATE_ACCEPTANCE = 200;
    private static final int STEPS_BY_STEPS = 500;

    /** In assertion mode each takes thousands of times as long. */
    private static final int ASSERTED_STEPS = 10;

    private TimefoldRun() {}

    /**
     * @param share of the clock's time after which the run ends
     * @param asserting whether Timefold calculates the score of every step anew and compares
     */
    static Solver<RosterPlan> solver(SearchPhase phase, SolveLimits limits, SolveClock clock, double share, boolean asserting) {
        var termination = new TerminationConfig();
        if (limits.steps() == null) {
            long left = Math.round((clock.seconds() * share - clock.elapsed()) * 1000);
            termination.withMillisecondsSpentLimit(Math.max(1, left));
        }
        Integer localSteps = limits.steps() == null ? null : Integer.valueOf(asserting ? ASSERTED_STEPS : STEPS_BY_STEPS);
        var config = config(asserting ? EnvironmentMode.STEP_ASSERT : EnvironmentMode.NO_ASSERT, phase, limits.seed(), localSteps)
                .withTerminationConfig(termination);
        return SolverFactory.<RosterPlan>create(config).buildSolver();
    }

    static SolverConfig config(EnvironmentMode mode, SearchPhase phase, long seed, @Nullable Integer localSteps) {
        var local = new LocalSearchPhaseConfig()
                .withMoveSelectorConfig(new MoveIteratorFactoryConfig().withMoveIteratorFactoryClass(WeekChanges.class))
                .withAcceptorConfig(new LocalSearchAcceptorConfig().withLateAcceptanceSize(LATE_ACCEPTANCE))
                .withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(1));
        if (localSteps != null) {
            local.withTerminationConfig(new TerminationConfig().withStepCountLimit(localSteps));
        }
        return new SolverConfig()
                .withEnvironmentMode(mode)
                .withRandomSeed(seed)
                .withSolutionClass(RosterPlan.class)
                .withEntityClasses(AgentWeek.class)
                .withScoreDirectorFactory(
                        new ScoreDirectorFactoryConfig().withIncrementalScoreCalculatorClass(RosterScore.class))
                .withPhases(new CustomPhaseConfig().withCustomPhaseCommandList(List.of(phase)), local);
    }
}
