package org.hillsboro.solving.rules;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.countDistinct;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.max;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.min;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.toConsecutiveSequences;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.toList;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.toSet;
import static ai.timefold.solver.core.api.score.stream.Joiners.equal;
import static ai.timefold.solver.core.api.score.stream.Joiners.greaterThan;
import static ai.timefold.solver.core.api.score.stream.Joiners.lessThan;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.common.SequenceChain;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintStream;
import org.hillsboro.roster.Rule;

/** What the dates on which an agent works must be like, shifts from before the week counted. DESIGN section 5. */
final class DayRules {

    private DayRules() {}

    private static UniConstraintStream<WorkDay> days(ConstraintFactory rules) {
        return rules.forEach(Stint.class).groupBy(Stint::agent, Stint::date, toList()).map(WorkDay::of);
    }

    private static UniConstraintStream<WorkDay> plannedDays(ConstraintFactory rules) {
        return days(rules).filter(WorkDay::isPlanned);
    }

    /** At most {@code per_day} shifts start on a date. */
    static Constraint perDay(ConstraintFactory rules) {
        return Breach.of(Rule.PER_DAY, plannedDays(rules)
                .filter(day -> day.stints().size() > day.agent().contract().shifts().perDay()));
    }

    /** {@code gap_within_day} lies between the shifts of a date. */
    static Constraint gapWithinDay(ConstraintFactory rules) {
        return Breach.of(Rule.GAP_WITHIN_DAY, plannedDays(rules)
                .flattenLast(WorkDay::pauses)
                .filter(pause -> pause.isShorterThan(pause.agent().contract().shifts().gapWithinDay())));
    }

    /** From the first start to the last end of a date is at most {@code span_within_day}. */
    static Constraint spanWithinDay(ConstraintFactory rules) {
        return Breach.of(Rule.SPAN_WITHIN_DAY, plannedDays(rules)
                .filter(day -> {
                    Integer most = day.agent().contract().shifts().spanWithinDay();
                    return most != null && day.spanMinutes() > most;
                }));
    }

    /** {@code rest_between_shifts} of real time lies between the last shift of a date and the next date's first. */
    static Constraint restBetweenShifts(ConstraintFactory rules) {
        return Breach.of(Rule.REST_BETWEEN_SHIFTS, days(rules)
                .join(days(rules), equal(WorkDay::agent), lessThan(WorkDay::date))
                .ifNotExists(days(rules),
                        equal((before, after) -> before.agent(), WorkDay::agent),
                        lessThan((before, after) -> before.date(), WorkDay::date),
                        greaterThan((before, after) -> after.date(), WorkDay::date))
                .map((before, after) -> new WorkDay.Pause(before.last(), after.first()))
                .filter(rest -> rest.isShorterThan(rest.agent().contract().rest())));
    }

    /** At most {@code max_consecutive} dates in a row have a shift. */
    static Constraint maxConsecutive(ConstraintFactory rules) {
        return Breach.of(Rule.MAX_CONSECUTIVE, days(rules)
                .groupBy(WorkDay::agent, toConsecutiveSequences(day -> Math.toIntExact(day.date().toEpochDay())))
                .flattenLast(SequenceChain::getConsecutiveSequences)
                .filter((agent, row) -> row.getCount() > agent.contract().days().maxConsecutive())
                .filter((agent, row) -> row.getItems().stream().anyMatch(WorkDay::isPlanned))
                .map((agent, row) -> agent));
    }

    /** Who works has {@code consecutive_off} of the week's seven dates in a row without a shift. */
    static Constraint consecutiveOff(ConstraintFactory rules) {
        return Breach.of(Rule.CONSECUTIVE_OFF, days(rules)
                .groupBy(WorkDay::agent, toSet(WorkDay::date))
                .filter((agent, worked) -> agent.mostDatesOff(worked) < agent.contract().days().consecutiveOff())
                .ifExists(PlannedShift.class, equal((agent, worked) -> agent, PlannedShift::agent))
                .map((agent, worked) -> agent));
    }

    /** Shifts start on at most {@code days.max} dates, fewer where absences leave fewer. */
    static Constraint daysMax(ConstraintFactory rules) {
        return Breach.of(Rule.DAYS_MAX, rules.forEach(PlannedShift.class)
                .groupBy(PlannedShift::agent, countDistinct(PlannedShift::date))
                .filter((agent, dates) -> dates > agent.limits().maxDates())
                .map((agent, dates) -> agent));
    }

    /** The earliest and the latest local start of the week lie at most {@code start_spread} apart. */
    static Constraint startSpread(ConstraintFactory rules) {
        return Breach.of(Rule.START_SPREAD, rules.forEach(PlannedShift.class)
                .groupBy(PlannedShift::agent, min(PlannedShift::startMinute), max(PlannedShift::startMinute))
                .filter((agent, earliest, latest) -> {
                    Integer most = agent.contract().shifts().startSpread();
                    return most != null && latest - earliest > most;
                })
                .map((agent, earliest, latest) -> agent));
    }
}
