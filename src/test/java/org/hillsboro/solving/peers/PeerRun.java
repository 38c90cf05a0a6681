package org.hillsboro.solving.peers;

import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.constructionheuristic.ConstructionHeuristicPhaseConfig;
import ai.timefold.solver.core.config.constructionheuristic.decider.forager.ConstructionHeuristicForagerConfig;
import ai.timefold.solver.core.config.constructionheuristic.decider.forager.ConstructionHeuristicPickEarlyType;
import ai.timefold.solver.core.config.constructionheuristic.placer.QueuedEntityPlacerConfig;
import ai.timefold.solver.core.config.heuristic.selector.entity.EntitySelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.ChangeMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.value.ValueSelectorConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.time.Duration;

/** Timefold as it is: a construction heuristic, then local search with default moves and acceptor. */
final class PeerRun {

    /** Tries of the construction that take a small part of a minute. With more, it takes the first value that does no harm. */
    private static final long FEW_TRIES = 100_000;

    private PeerRun() {}

    /** @param tries entities times their values */
    static <S> S solve(
            S plan,
            Class<S> solution,
            Class<?> entity,
            String variable,
            Class<? extends ConstraintProvider> constraints,
            long tries,
            Duration time,
            long seed) {
        var placer = new QueuedEntityPlacerConfig()
                .withEntitySelectorConfig(new EntitySelectorConfig(entity).withId("placed"))
                .withMoveSelectorConfigs(new ChangeMoveSelectorConfig()
                        .withEntitySelectorConfig(EntitySelectorConfig.newMimicSelectorConfig("placed"))
                        .withValueSelectorConfig(new ValueSelectorConfig(variable)));
        var construction = new ConstructionHeuristicPhaseConfig()
                .withEntityPlacerConfig(placer)
                .withForagerConfig(new ConstructionHeuristicForagerConfig().withPickEarlyType(tries <= FEW_TRIES
                        ? ConstructionHeuristicPickEarlyType.NEVER
                        : ConstructionHeuristicPickEarlyType.FIRST_NON_DETERIORATING_SCORE));
        var config = new SolverConfig()
                .withRandomSeed(seed)
                .withSolutionClass(solution)
                .withEntityClasses(entity)
                .withConstraintProviderClass(constraints)
                .withTerminationConfig(new TerminationConfig().withMillisecondsSpentLimit(Math.max(1, time.toMillis())))
                .withPhases(construction, new LocalSearchPhaseConfig());
        return SolverFactory.<S>create(config).buildSolver().solve(plan);
    }
}
