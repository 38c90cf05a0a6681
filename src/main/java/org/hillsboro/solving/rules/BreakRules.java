package org.hillsboro.solving.rules;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import java.util.stream.IntStream;
import org.hillsboro.roster.Rule;

/** Every break of the contract that applies, once a shift. DESIGN section 5, "Breaks". */
final class BreakRules {

    private BreakRules() {}

    /** A shift has exactly the breaks that the contract asks of one with its paid hours: kinds, lengths, paid or not. */
    static Constraint breaks(ConstraintFactory rules) {
        return Breach.of(Rule.BREAKS, rules.forEach(PlannedShift.class).filter(shift -> !BreakFit.of(shift).isComplete()));
    }

    /** Each break starts no sooner than {@code after} and ends no later than {@code before}, from the shift's start. */
    static Constraint breakTimes(ConstraintFactory rules) {
        return Breach.of(Rule.BREAK_TIMES, rules.forEach(PlannedShift.class)
                .filter(shift -> BreakFit.of(shift).isComplete())
                .filter(shift -> !BreakFit.of(shift).isInTime()));
    }

    /** At least a quarter hour lies between two breaks. */
    static Constraint breaksTouch(ConstraintFactory rules) {
        return Breach.of(Rule.BREAKS_TOUCH, rules.forEach(PlannedShift.class)
                .filter(shift -> IntStream.range(1, shift.breaks().size())
                        .anyMatch(i -> !shift.breaks().get(i).start().isAfter(shift.breaks().get(i - 1).end()))));
    }
}
