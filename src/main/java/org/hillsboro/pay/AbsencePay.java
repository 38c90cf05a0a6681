package org.hillsboro.pay;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hillsboro.center.ContactCenter;
import org.hillsboro.time.PlanningWeek;
import org.hillsboro.workforce.Absence;
import org.hillsboro.workforce.Agent;
import org.hillsboro.workforce.WorkRules;

/**
 * Pay for absent dates: {@code min / days.max} hours of the contract at the hourly rate for each date that the week's
 * minimum is lowered by. On the payslip, but no part of what a roster costs.
 */
public final class AbsencePay {

    private AbsencePay() {}

    /**
     * One line a date that a paid absence covers wholly; none for dates outside the employment, for closed dates and
     * where the contract has no minimum.
     *
     * @return by date; minutes rounded half up, the amount from the exact hours
     */
    public static List<PayLine> lines(Agent agent, PayRules rules, ContactCenter center, PlanningWeek week) {
        int weekly = agent.contract().weeklyHours().min();
        if (weekly == 0 || agent.absences().stream().noneMatch(Absence::paid)) {
            return List.of();
        }
        int days = agent.contract().days().max();
        long minutes = BigDecimal.valueOf(weekly)
                .divide(BigDecimal.valueOf(days), 0, RoundingMode.HALF_UP)
                .longValueExact();
        return WorkRules.countedDates(agent, center, week).stream()
                .filter(date -> agent.isEmployedOn(date) && !center.isClosed(date) && isPaidOff(agent, date))
                .map(date -> new PayLine(
                        agent.id(), date, PayCategory.ABSENCE, minutes, rules.hourly(), rules.absence(weekly, days)))
                .toList();
    }

    /** The kind of the paid absence that covers the date wholly; empty where it has none. */
    public static String kindOn(Agent agent, LocalDate date) {
        return paidOff(agent, date).map(Absence::kind).findFirst().orElse("");
    }

    private static boolean isPaidOff(Agent agent, LocalDate date) {
        return paidOff(agent, date).findAny().isPresent();
    }

    private static Stream<Absence> paidOff(Agent agent, LocalDate date) {
        var start = date.atStartOfDay(agent.zone()).toInstant();
        var end = date.plusDays(1).atStartOfDay(agent.zone()).toInstant();
        return agent.absences().stream().filter(absence -> absence.paid() && absence.covers(start, end));
    }
}
