package org.hillsboro.workforce;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.hillsboro.center.ContactCenter;
import org.hillsboro.center.ContactQueue;
import org.hillsboro.time.PlanningWeek;

/**
 * What the contract asks of one agent in one week, absences taken off.
 *
 * @param absentDates dates of the week that one absence covers wholly, or before hired, or after left, or closed
 * @param counted how many of them a queue of the agent would otherwise be open on, at most {@code days.max}
 * @param leastPaidMinutes exact lower limit of the week's paid minutes, rounded up to whole minutes
 * @param mostPaidMinutes upper limit
 * @param maxDates dates with a shift, at most
 */
public record WorkRules(
        List<LocalDate> absentDates, int counted, int leastPaidMinutes, int mostPaidMinutes, int maxDates) {

    private static final Duration QUARTER = Duration.ofMinutes(15);

    public static WorkRules of(Agent agent, ContactCenter center, PlanningWeek week) {
        var absent = week.dates().stream().filter(date -> isAbsent(agent, center, date)).toList();
        int counted = countedDates(agent, center, absent).size();
        var contract = agent.contract();
        int maxDays = contract.days().max();
        int most = contract.weeklyHours().limit();
        if (agent.maxWeeklyMinutes() != null) {
            most = Math.min(most, agent.maxWeeklyMinutes());
        }
        long leastTimesMaxDays = (long) contract.weeklyHours().min() * (maxDays - counted);
        int least = Math.toIntExact(Math.ceilDiv(leastTimesMaxDays, maxDays));
        return new WorkRules(absent, counted, Math.min(least, most), most, Math.min(maxDays, 7 - absent.size()));
    }

    /**
     * The absent dates that take hours off the week: those on which a queue of the agent would otherwise be open, the
     * first {@code days.max} of them.
     */
    public static List<LocalDate> countedDates(Agent agent, ContactCenter center, PlanningWeek week) {
        return countedDates(
                agent, center, week.dates().stream().filter(date -> isAbsent(agent, center, date)).toList());
    }

    private static List<LocalDate> countedDates(Agent agent, ContactCenter center, List<LocalDate> absent) {
        if (absent.isEmpty()) {
            return List.of();
        }
        var queues = agent.servable(center);
        return absent.stream()
                .filter(date -> wouldBeOpen(queues, agent.zone(), center.zone(), date))
                .limit(agent.contract().days().max())
                .toList();
    }

    private static boolean isAbsent(Agent agent, ContactCenter center, LocalDate date) {
        Instant start = date.atStartOfDay(agent.zone()).toInstant();
        Instant end = date.plusDays(1).atStartOfDay(agent.zone()).toInstant();
        return !agent.isEmployedOn(date)
                || center.isClosed(date)
                || agent.absences().stream().anyMatch(absence -> absence.covers(start, end));
    }

    /** Whether the weekly opening hours, special days left aside, have a minute in the agent's local date. */
    private static boolean wouldBeOpen(List<ContactQueue> queues, ZoneId agentZone, ZoneId centerZone, LocalDate date) {
        Instant end = date.plusDays(1).atStartOfDay(agentZone).toInstant();
        for (Instant quarter = date.atStartOfDay(agentZone).toInstant(); quarter.isBefore(end); quarter = quarter.plus(QUARTER)) {
            // Offsets are whole quarter hours: a quarter never holds midnight or a clock change inside.
            var local = quarter.atZone(centerZone);
            for (int minute = 0; minute < QUARTER.toMinutes(); minute++) {
                int minuteOfDay = local.getHour() * 60 + local.getMinute() + minute;
                if (queues.stream().anyMatch(queue -> queue.openingHours().isOpen(local.toLocalDate(), minuteOfDay))) {
                    return true;
                }
            }
        }
        return false;
    }
}
