package org.hillsboro.solving.rules;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.conditionally;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.countLongBi;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import java.time.Instant;
import java.util.List;
import org.hillsboro.roster.Rule;

/** Seats of sites. DESIGN section 5. */
final class SeatRule {

    /** The seats of a site in a quarter hour. */
    private record Seats(String site, int count, Instant quarter) {

        /** Agents of the roster beyond what last week's shifts leave. */
        long beyond(long planned, long earlier) {
            return Math.max(0, planned - Math.max(0, count - earlier));
        }
    }

    private SeatRule() {}

    /**
     * In every quarter hour at most {@code seats} agents of a site are inside a shift, breaks included. Weighs each agent
     * beyond the seats that last week's shifts leave, in each quarter hour.
     */
    static Constraint seats(ConstraintFactory rules) {
        return rules.forEach(Stint.class)
                .filter(Stint::counts)
                .expand(SeatRule::taken)
                .flattenLast(taken -> taken)
                .groupBy((stint, seats) -> seats,
                        conditionally((stint, seats) -> stint.isPlanned(), countLongBi()),
                        conditionally((stint, seats) -> !stint.isPlanned(), countLongBi()))
                .filter((seats, planned, earlier) -> seats.beyond(planned, earlier) > 0)
                .penalizeLong(HardMediumSoftLongScore.ONE_HARD, Seats::beyond)
                .justifyWith((seats, planned, earlier, score) -> new Breach(Rule.SEATS, "", seats.quarter))
                .asConstraintDescribed(Rule.SEATS.toString(), Rule.SEATS.words());
    }

    private static List<Seats> taken(Stint stint) {
        var site = stint.agent().pool().pool().site();
        if (site == null || site.seats() == null) {
            return List.of();
        }
        int count = site.seats();
        return stint.quartersInside().stream().map(quarter -> new Seats(site.id(), count, quarter)).toList();
    }
}
