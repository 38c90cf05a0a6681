package org.hillsboro.solving.rules;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import java.util.stream.IntStream;
import org.hillsboro.roster.Activity;
import org.hillsboro.roster.Rule;
import org.hillsboro.time.IntervalGrid;

/** What a shift must be like by itself. DESIGN section 5, "Shifts". */
final class ShiftRules {

    private ShiftRules() {}

    /** A shift belongs to the week by the instant of its start. */
    static Constraint week(ConstraintFactory rules) {
        return Breach.of(Rule.WEEK, rules.forEach(PlannedShift.class)
                .filter(shift -> !shift.agent().week().holds(shift.start())));
    }

    /** A shift is one unbroken stretch: each activity begins where the one before ends. */
    static Constraint unbroken(ConstraintFactory rules) {
        return Breach.of(Rule.UNBROKEN, rules.forEach(PlannedShift.class)
                .filter(shift -> IntStream.range(1, shift.activities().size())
                        .anyMatch(i -> !shift.activities().get(i).start().equals(shift.activities().get(i - 1).end()))));
    }

    /** Activities have a length and begin and end on quarter hours of real time since the week's start. */
    static Constraint grid(ConstraintFactory rules) {
        return Breach.of(Rule.GRID, rules.forEach(PlannedShift.class)
                .filter(shift -> !shift.activities().stream().allMatch(activity -> isOnGrid(activity, shift.agent()))));
    }

    private static boolean isOnGrid(Activity activity, PlannedAgent agent) {
        var grid = agent.week().grid(IntervalGrid.QUARTER);
        return activity.start().isBefore(activity.end()) && grid.isOnGrid(activity.start()) && grid.isOnGrid(activity.end());
    }

    /** CONTACTS is paid. */
    static Constraint contactsPaid(ConstraintFactory rules) {
        return Breach.of(Rule.CONTACTS_PAID, rules.forEach(PlannedShift.class)
                .filter(shift -> !shift.contacts().stream().allMatch(Activity::paid)));
    }

    /** The paid time of a shift is one of the contract's {@code paid_hours}. */
    static Constraint paidHours(ConstraintFactory rules) {
        return Breach.of(Rule.PAID_HOURS, rules.forEach(PlannedShift.class)
                .filter(shift -> !shift.agent().contract().shifts().paid().contains(Math.toIntExact(shift.paidMinutes()))));
    }

    /** A shift starts on a multiple of {@code start_every} from local midnight. */
    static Constraint startEvery(ConstraintFactory rules) {
        return Breach.of(Rule.START_EVERY, rules.forEach(PlannedShift.class)
                .filter(shift -> shift.startMinute() % shift.agent().contract().shifts().startEvery() != 0));
    }

    /** A shift starts inside one of {@code start_between}, both ends included; without any it may start at any time. */
    static Constraint startBetween(ConstraintFactory rules) {
        return Breach.of(Rule.START_BETWEEN, rules.forEach(PlannedShift.class)
                .filter(shift -> !shift.agent().contract().shifts().startBetween().isEmpty())
                .filter(shift -> shift.agent().contract().shifts().startBetween().stream()
                        .noneMatch(window -> window.holdsInclusive(shift.startMinute()))));
    }
}
