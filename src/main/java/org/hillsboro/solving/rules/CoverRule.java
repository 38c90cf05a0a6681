package org.hillsboro.solving.rules;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.sumLong;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.toList;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintJustification;
import java.time.Instant;
import java.util.List;

/** Cover of the requirement. DESIGN section 5, "Medium". */
final class CoverRule {

    static final String SHORTFALL = "shortfall";

    /** What is missing in a quarter hour, thousandths of an agent over all queues. */
    record Missing(Instant quarter, long thousandths) implements ConstraintJustification {}

    private CoverRule() {}

    /**
     * In each quarter hour, what all queues require less the maximum flow of agents on CONTACTS to them; last week's
     * shifts help where they count. Weighs thousandths of an agent.
     */
    static Constraint shortfall(ConstraintFactory rules) {
        var onContacts = rules.forEach(Stint.class)
                .filter(Stint::counts)
                .flattenLast(Stint::cover)
                .groupBy(Cover::quarter, Cover::queues, sumLong(Cover::thousandths))
                .map(Cover::new);
        return rules.forEach(Need.class)
                .map(need -> new Cover(need.quarter(), List.of(need.queue()), -need.thousandths()))
                .concat(onContacts)
                .groupBy(Cover::quarter, toList())
                .map((quarter, parts) -> new Missing(quarter, MaximumFlow.missing(parts)))
                .filter(missing -> missing.thousandths > 0)
                .penalizeLong(HardMediumSoftLongScore.ONE_MEDIUM, Missing::thousandths)
                .justifyWith((missing, score) -> missing)
                .asConstraintDescribed(SHORTFALL, "the requirement is met in every quarter hour");
    }
}
