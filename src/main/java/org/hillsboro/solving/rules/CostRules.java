package org.hillsboro.solving.rules;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.sumLong;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.toSortedMap;
import static ai.timefold.solver.core.api.score.stream.Joiners.equal;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintJustification;
import ai.timefold.solver.core.api.score.stream.bi.BiConstraintStream;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Function;
import org.hillsboro.pay.Money;
import org.hillsboro.pay.Premium;

/** What a roster costs, in minor units: pay lines as payroll has them, overhead and commitments. DESIGN section 5, "Cost". */
final class CostRules {

    /** An amount that is rounded once. @param agentId empty for overhead and commitments, which are the pool's */
    record Cost(String poolId, String agentId, long minor) implements ConstraintJustification {}

    private CostRules() {}

    private static Constraint cost(UniConstraintStream<Cost> costs, String name, String words) {
        return costs.filter(cost -> cost.minor > 0)
                .penalizeLong(HardMediumSoftLongScore.ONE_SOFT, Cost::minor)
                .justifyWith((cost, score) -> cost)
                .asConstraintDescribed(name, words);
    }

    private static Cost of(PlannedAgent agent, Money amount) {
        return new Cost(agent.pool().pool().id(), agent.id(), amount.minor());
    }

    private static Cost of(PlannedPool pool, Money amount) {
        return new Cost(pool.pool().id(), "", amount.minor());
    }

    /** One line per agent and date of the shift's start: hourly x paid hours. */
    static Constraint base(ConstraintFactory rules) {
        return cost(rules.forEach(PlannedShift.class)
                .groupBy(PlannedShift::agent, PlannedShift::date, sumLong(PlannedShift::paidMinutes))
                .map((agent, date, minutes) -> of(agent, agent.pool().pay().base(minutes))),
                "base_pay", "paid hours cost the hourly rate");
    }

    /**
     * One line per agent, date and premium: hourly x percent x the paid minutes at whose own local time and date all
     * conditions of the premium hold.
     */
    static Constraint premiums(ConstraintFactory rules) {
        return cost(rules.forEach(PlannedShift.class)
                .expand(shift -> shift.pool().pay().premiums())
                .flattenLast(premiums -> premiums)
                .groupBy((shift, premium) -> shift.agent(), (shift, premium) -> shift.date(), (shift, premium) -> premium,
                        sumLong(CostRules::minutesUnder))
                .map((agent, date, premium, minutes) -> of(agent, agent.pool().pay().premium(premium, minutes))),
                "premium_pay", "nights, weekends and holidays cost their premiums");
    }

    private static long minutesUnder(PlannedShift shift, Premium premium) {
        long minutes = 0;
        for (var paid : shift.paid()) {
            for (Instant minute = paid.start(); minute.isBefore(paid.end()); minute = minute.plusSeconds(60)) {
                var local = minute.atZone(shift.agent().zone());
                var date = local.toLocalDate();
                boolean applies = premium.appliesTo(date, local.getHour() * 60 + local.getMinute(), shift.pool().isHoliday(date));
                minutes += applies ? 1 : 0;
            }
        }
        return minutes;
    }

    /** One line per agent and date: hourly x overtime percent x the paid hours beyond {@code after_weekly_hours}. */
    static Constraint overtime(ConstraintFactory rules) {
        return cost(rules.forEach(PlannedShift.class)
                .groupBy(PlannedShift::agent, toSortedMap(PlannedShift::date, PlannedShift::paidMinutes, Long::sum))
                .expand(CostRules::overtimeMinutes)
                .flattenLast(minutesOfDates -> minutesOfDates)
                .map((agent, worked, minutes) -> of(agent, agent.pool().pay().overtime(minutes))),
                "overtime_pay", "hours beyond the week's limit cost a surcharge");
    }

    /** Of each date, in the order of time. */
    private static List<Long> overtimeMinutes(PlannedAgent agent, SortedMap<LocalDate, Long> minutesByDate) {
        var overtime = agent.pool().pay().overtime();
        long left = overtime == null ? Long.MAX_VALUE : overtime.afterWeeklyMinutes();
        var beyond = new ArrayList<Long>();
        for (long minutes : minutesByDate.values()) {
            beyond.add(Math.max(0, minutes - left));
            left = Math.max(0, left - minutes);
        }
        return beyond;
    }

    /** Overhead of all paid hours of a pool, rounded once. */
    static Constraint overhead(ConstraintFactory rules) {
        return cost(paidMinutes(rules).map((pool, minutes) -> of(pool, pool.pay().overhead(minutes))),
                "overhead", "paid hours cost the pool's overhead");
    }

    /** The part of a pool's {@code min_weekly_hours} that its paid hours leave unused, at the hourly rate. */
    static Constraint commitment(ConstraintFactory rules) {
        return cost(paidMinutes(rules).map((pool, minutes) -> of(pool, pool.pay().unusedCommitment(minutes))),
                "commitment", "hours that a vendor holds ready are paid, used or not");
    }

    private static BiConstraintStream<PlannedPool, Long> paidMinutes(ConstraintFactory rules) {
        return rules.forEach(PlannedShift.class)
                .groupBy(PlannedShift::pool, sumLong(PlannedShift::paidMinutes))
                .concat(rules.forEach(PlannedPool.class)
                        .ifNotExists(PlannedShift.class, equal(Function.identity(), PlannedShift::pool))
                        .expand(pool -> 0L));
    }
}
