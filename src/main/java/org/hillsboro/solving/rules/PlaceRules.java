package org.hillsboro.solving.rules;

import static ai.timefold.solver.core.api.score.stream.Joiners.equal;
import static ai.timefold.solver.core.api.score.stream.Joiners.filtering;
import static ai.timefold.solver.core.api.score.stream.Joiners.lessThan;
import static ai.timefold.solver.core.api.score.stream.Joiners.overlapping;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import org.hillsboro.roster.Rule;

/** Where an agent may be at work at all. DESIGN section 5, "One place at a time" and "No shift inside an absence". */
final class PlaceRules {

    private PlaceRules() {}

    /** An agent is in one place at a time; shifts from before the week count. */
    static Constraint onePlace(ConstraintFactory rules) {
        return Breach.of(Rule.ONE_PLACE, rules.forEach(Stint.class)
                .join(Stint.class, equal(Stint::agent), lessThan(Stint::number), overlapping(Stint::start, Stint::end))
                .filter((one, other) -> one.isPlanned() || other.isPlanned())
                .map((one, other) -> one.start().isAfter(other.start()) ? one : other));
    }

    /** Who works may serve some queue: trained, speaking one of its languages, and cleared for its data. */
    static Constraint queues(ConstraintFactory rules) {
        return Breach.of(Rule.QUEUES, rules.forEach(PlannedShift.class).filter(shift -> shift.agent().queues().isEmpty()));
    }

    /** Every minute of CONTACTS lies where at least one of the agent's queues is open. */
    static Constraint open(ConstraintFactory rules) {
        return Breach.of(Rule.OPEN, rules.forEach(PlannedShift.class)
                .ifExists(ClosedTime.class,
                        equal(shift -> shift.agent().queues(), ClosedTime::queues),
                        overlapping(PlannedShift::start, PlannedShift::end, ClosedTime::from, ClosedTime::to),
                        filtering((shift, closed) -> shift.contacts().stream()
                                .anyMatch(contacts -> contacts.start().isBefore(closed.to()) && contacts.end().isAfter(closed.from())))));
    }

    /** No shift touches an absence. */
    static Constraint absence(ConstraintFactory rules) {
        return Breach.of(Rule.ABSENCE, rules.forEach(PlannedShift.class)
                .ifExists(AbsentTime.class,
                        equal(PlannedShift::agent, AbsentTime::agent),
                        overlapping(PlannedShift::start, PlannedShift::end, AbsentTime::from, AbsentTime::to)));
    }

    /** No shift starts before the date {@code hired} or after the date {@code left}. */
    static Constraint employed(ConstraintFactory rules) {
        return Breach.of(Rule.EMPLOYED, rules.forEach(PlannedShift.class)
                .filter(shift -> !shift.agent().isEmployedOn(shift.date())));
    }

    /** An agent with rows of availability works inside them only. */
    static Constraint availability(ConstraintFactory rules) {
        return Breach.of(Rule.AVAILABILITY, rules.forEach(PlannedShift.class)
                .ifExists(UnavailableTime.class,
                        equal(PlannedShift::agent, UnavailableTime::agent),
                        overlapping(PlannedShift::start, PlannedShift::end, UnavailableTime::from, UnavailableTime::to)));
    }
}
