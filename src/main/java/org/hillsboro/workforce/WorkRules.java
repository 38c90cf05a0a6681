package org.hillsboro.workforce;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hillsboro.center.ContactCenter;
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

    public static WorkRules of(Agent agent, ContactCenter center, PlanningWeek week) {
        var absent = new ArrayList<LocalDate>();
        int counted = 0;
        for (var date : week.dates()) {
            if (isAbsent(agent, center, date)) {
                absent.add(date);
                counted += wouldBeOpen(agent, center, date) ? 1 : 0;
            }
        }
        var contract = agent.contract();
        int maxDays = contract.days().max();
        counted = Math.min(counted, maxDays);
        int most = contract.weeklyHours().limit();
        if (agent.maxWeeklyMinutes() != null) {
            most = Math.min(most, agent.maxWeeklyMinutes());
        }
        int min = contract.weeklyHours().min();
        int least = BigDecimal.valueOf(min)
                .subtract(BigDecimal.valueOf((long) counted * min).divide(BigDecimal.valueOf(maxDays), 9, RoundingMode.HALF_UP))
                .setScale(6, RoundingMode.HALF_UP)
                .setScale(0, RoundingMode.CEILING)
                .intValueExact();
        return new WorkRules(
                List.copyOf(absent), counted, Math.min(least, most), most, Math.min(maxDays, 7 - absent.size()));
    }

    private static boolean isAbsent(Agent agent, ContactCenter center, LocalDate date) {
        Instant start = date.atStartOfDay(agent.zone()).toInstant();
        Instant end = date.plusDays(1).atStartOfDay(agent.zone()).toInstant();
        return !agent.isEmployedOn(date)
                || center.isClosed(date)
                || agent.absences().stream().anyMatch(absence -> absence.covers(start, end));
    }

    private static boolean wouldBeOpen(Agent agent, ContactCenter center, LocalDate date) {
        var queues = agent.servable(center);
        Instant end = date.plusDays(1).atStartOfDay(agent.zone()).toInstant();
        for (Instant minute = date.atStartOfDay(agent.zone()).toInstant(); minute.isBefore(end); minute = minute.plusSeconds(60)) {
            var local = minute.atZone(center.zone());
            int minuteOfDay = local.getHour() * 60 + local.getMinute();
            if (queues.stream().anyMatch(queue -> queue.openingHours().isOpen(local.toLocalDate(), minuteOfDay))) {
                return true;
            }
        }
        return false;
    }
}
