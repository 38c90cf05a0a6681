package org.hillsboro.solving.rules;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.List;
import java.util.Map;

/**
 * What the rules say of a roster.
 *
 * @param score hard: one for each breach, and for seats one for each agent without a seat in a quarter hour; medium:
 *     thousandths of agents short, summed over quarter hours; soft: cost in minor units; all of them below zero
 * @param seatsMissing the seats' part of hard, above zero
 * @param payOfAgent minor units of all pay lines, by id of the agent; without overhead and commitments
 */
public record RuledScore(
        HardMediumSoftLongScore score, List<Breach> breaches, long seatsMissing, Map<String, Long> payOfAgent) {}
