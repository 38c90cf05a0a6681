package org.hillsboro.solving.rules;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintJustification;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintStream;
import java.time.Instant;
import org.hillsboro.roster.Rule;

/**
 * A hard rule that is broken: what a match of a hard constraint says for itself.
 *
 * @param agentId empty where no single agent is to blame
 * @param at where it shows first
 */
public record Breach(Rule rule, String agentId, Instant at) implements ConstraintJustification {

    /** Each match is one breach and weighs the same: how far a limit is exceeded does not matter, none may be. */
    static Constraint of(Rule rule, UniConstraintStream<? extends Blamed> broken) {
        return broken.penalize(HardMediumSoftLongScore.ONE_HARD)
                .justifyWith((blamed, score) -> new Breach(rule, blamed.agent().id(), blamed.start()))
                .asConstraintDescribed(rule.toString(), rule.words());
    }
}
