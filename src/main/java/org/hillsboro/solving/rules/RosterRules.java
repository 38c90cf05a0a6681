package org.hillsboro.solving.rules;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;

/**
 * All rules of DESIGN section 5. Hard ones are called as in {@code roster.Rule}; of those only {@code agent} (everybody in
 * the roster is in the folder) has no stream, since a roster with strangers cannot be looked at.
 */
public final class RosterRules implements ConstraintProvider {

    @Override
    public Constraint[] defineConstraints(ConstraintFactory rules) {
        return new Constraint[] {
            ShiftRules.week(rules),
            ShiftRules.unbroken(rules),
            ShiftRules.grid(rules),
            ShiftRules.contactsPaid(rules),
            ShiftRules.paidHours(rules),
            ShiftRules.startEvery(rules),
            ShiftRules.startBetween(rules),
            BreakRules.breaks(rules),
            BreakRules.breakTimes(rules),
            BreakRules.breaksTouch(rules),
            PlaceRules.onePlace(rules),
            PlaceRules.queues(rules),
            PlaceRules.open(rules),
            PlaceRules.absence(rules),
            PlaceRules.employed(rules),
            PlaceRules.availability(rules),
            DayRules.perDay(rules),
            DayRules.gapWithinDay(rules),
            DayRules.spanWithinDay(rules),
            DayRules.restBetweenShifts(rules),
            DayRules.maxConsecutive(rules),
            DayRules.consecutiveOff(rules),
            DayRules.daysMax(rules),
            DayRules.startSpread(rules),
            WeekRules.weeklyHoursMin(rules),
            WeekRules.weeklyHoursMax(rules),
            WeekRules.unplanned(rules),
            SeatRule.seats(rules),
            CoverRule.shortfall(rules),
            CostRules.base(rules),
            CostRules.premiums(rules),
            CostRules.overtime(rules),
            CostRules.overhead(rules),
            CostRules.commitment(rules),
        };
    }
}
