package org.hillsboro.solving.peers;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.countDistinct;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.max;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.min;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.sumLong;
import static ai.timefold.solver.core.api.score.stream.Joiners.equal;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import org.hillsboro.solving.PeerAgent;

/** The quickstart's constraints (skill, overlap, rest, one shift a date, availability), and what else the rules ask. */
public class QuickstartConstraints implements ConstraintProvider {

    private static final double HUNDREDTHS = 100;

    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        return new Constraint[] {
            requiredSkill(factory),
            unavailableAgent(factory),
            overlapAndRest(factory),
            dates(factory),
            shiftsOfADate(factory),
            spanOfADate(factory),
            hours(factory),
            hoursOfTheIdle(factory),
            startSpread(factory),
            seats(factory),
            unassigned(factory),
            pay(factory),
            overtime(factory)
        };
    }

    private Constraint requiredSkill(ConstraintFactory factory) {
        return factory.forEach(NeededShift.class)
                .filter(shift -> shift.asksSkillBeyond(shift.worker()))
                .penalizeLong(HardMediumSoftLongScore.ONE_HARD, shift -> shift.shift().paid())
                .asConstraint("required skill");
    }

    private Constraint unavailableAgent(ConstraintFactory factory) {
        return factory.forEach(NeededShift.class)
                .filter(shift -> shift.isClosedTo(shift.worker()))
                .penalizeLong(HardMediumSoftLongScore.ONE_HARD, shift -> shift.shift().paid())
                .asConstraint("unavailable agent");
    }

    private Constraint overlapAndRest(ConstraintFactory factory) {
        return factory.forEachUniquePair(NeededShift.class, equal(NeededShift::agent))
                .filter((one, other) -> lacking(one, other) > 0)
                .penalizeLong(HardMediumSoftLongScore.ONE_HARD, QuickstartConstraints::lacking)
                .asConstraint("overlap and rest");
    }

    /** Quarters by which two shifts of an agent lie too close. */
    private static long lacking(NeededShift one, NeededShift other) {
        var first = one.shift().start() <= other.shift().start() ? one : other;
        var second = first == one ? other : one;
        int apart = first.day() == second.day() ? first.worker().gapWithinDay() : first.worker().rest();
        return Math.max(0, first.shift().end() + apart - second.shift().start());
    }

    private Constraint dates(ConstraintFactory factory) {
        return factory.forEach(NeededShift.class)
                .groupBy(NeededShift::worker, countDistinct(NeededShift::day))
                .filter((agent, dates) -> dates > agent.maxDates())
                .penalizeLong(HardMediumSoftLongScore.ONE_HARD, (agent, dates) -> dates - agent.maxDates())
                .asConstraint("dates of the week");
    }

    private Constraint shiftsOfADate(ConstraintFactory factory) {
        return factory.forEach(NeededShift.class)
                .groupBy(NeededShift::worker, NeededShift::day, sumLong(shift -> 1))
                .filter((agent, day, shifts) -> shifts > agent.perDay())
                .penalizeLong(HardMediumSoftLongScore.ONE_HARD, (agent, day, shifts) -> shifts - agent.perDay())
                .asConstraint("shifts of a date");
    }

    private Constraint spanOfADate(ConstraintFactory factory) {
        return factory.forEach(NeededShift.class)
                .groupBy(NeededShift::worker, NeededShift::day, min((NeededShift shift) -> shift.shift().start()),
                        max((NeededShift shift) -> shift.shift().end()))
                .filter((agent, day, start, end) -> end - start > agent.spanWithinDay())
                .penalizeLong(HardMediumSoftLongScore.ONE_HARD, (agent, day, start, end) -> end - start - agent.spanWithinDay())
                .asConstraint("span of a date");
    }

    private Constraint hours(ConstraintFactory factory) {
        return factory.forEach(NeededShift.class)
                .groupBy(NeededShift::worker, sumLong(shift -> shift.shift().paid()))
                .filter((agent, paid) -> paid > agent.mostPaid() || paid < agent.leastPaid())
                .penalizeLong(HardMediumSoftLongScore.ONE_HARD,
                        (agent, paid) -> Math.max(paid - agent.mostPaid(), agent.leastPaid() - paid))
                .asConstraint("hours of the week");
    }

    private Constraint hoursOfTheIdle(ConstraintFactory factory) {
        return factory.forEach(PeerAgent.class)
                .filter(agent -> agent.leastPaid() > 0)
                .ifNotExists(NeededShift.class, equal(agent -> agent, NeededShift::agent))
                .penalizeLong(HardMediumSoftLongScore.ONE_HARD, PeerAgent::leastPaid)
                .asConstraint("hours of those without a shift");
    }

    private Constraint startSpread(ConstraintFactory factory) {
        return factory.forEach(NeededShift.class)
                .filter(shift -> shift.worker().startSpread() >= 0)
                .groupBy(NeededShift::worker, min(QuickstartConstraints::minute), max(QuickstartConstraints::minute))
                .filter((agent, earliest, latest) -> latest - earliest > agent.startSpread())
                .penalizeLong(HardMediumSoftLongScore.ONE_HARD,
                        (agent, earliest, latest) -> Math.ceilDiv(latest - earliest - agent.startSpread(), 15))
                .asConstraint("spread of starts");
    }

    private static Integer minute(NeededShift shift) {
        return shift.worker().minuteOfDay(shift.shift().start());
    }

    private Constraint seats(ConstraintFactory factory) {
        return factory.forEach(NeededShift.class)
                .groupBy(new CrowdedSites<NeededShift>())
                .penalizeLong(HardMediumSoftLongScore.ONE_HARD, over -> over)
                .asConstraint("seats");
    }

    private Constraint unassigned(ConstraintFactory factory) {
        return factory.forEachIncludingUnassigned(NeededShift.class)
                .filter(shift -> shift.agent() == null)
                .penalizeLong(HardMediumSoftLongScore.ONE_MEDIUM, NeededShift::missed)
                .asConstraint("unassigned");
    }

    private Constraint pay(ConstraintFactory factory) {
        return factory.forEach(NeededShift.class)
                .penalizeLong(HardMediumSoftLongScore.ONE_SOFT,
                        shift -> Math.round(shift.worker().costOf(shift.shift(), shift.breaks()) * HUNDREDTHS))
                .asConstraint("pay");
    }

    private Constraint overtime(ConstraintFactory factory) {
        return factory.forEach(NeededShift.class)
                .groupBy(NeededShift::worker, sumLong(shift -> shift.shift().paid()))
                .filter((agent, paid) -> paid > agent.quartersBeforeOvertime())
                .penalizeLong(HardMediumSoftLongScore.ONE_SOFT, (agent, paid) ->
                        Math.round((paid - agent.quartersBeforeOvertime()) * agent.overtimeOfQuarter() * HUNDREDTHS))
                .asConstraint("overtime");
    }
}
