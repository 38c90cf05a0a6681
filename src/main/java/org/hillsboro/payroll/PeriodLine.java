package org.hillsboro.payroll;

import java.math.BigDecimal;
import org.hillsboro.center.Employment;
import org.hillsboro.pay.Money;
import org.hillsboro.pay.PayCategory;
import org.hillsboro.pay.PayLine;
import org.hillsboro.workforce.Agent;

/**
 * A pay line in a period.
 *
 * @param pay a correction holds what is to be paid more, or less, below zero
 * @param employeeNumber as it was when the period was closed
 * @param week of the roster to which the shift belongs, such as {@code 2026-W48}
 * @param kind of the absence; empty for work
 * @param corrects the closed period whose line of this agent, date and category is corrected; empty for a line of its own
 *     period
 */
public record PeriodLine(
        PayLine pay, String employeeNumber, String poolId, Employment employment, String week, String kind, String corrects) {

    static PeriodLine of(PayLine pay, Agent agent, String week, String kind) {
        return new PeriodLine(pay, agent.employeeNumber(), agent.pool().id(), agent.pool().employment(), week, kind, "");
    }

    public String agentId() {
        return pay.agentId();
    }

    public boolean isAbsence() {
        return pay.category().equals(PayCategory.ABSENCE);
    }

    /** What a person calls it: {@code BASE}, {@code night}, {@code ABSENCE VACATION}. */
    public String title() {
        return pay.category() + (kind.isEmpty() ? "" : " " + kind);
    }

    PeriodLine correcting(String period, long minutes, BigDecimal rate, Money amount) {
        var more = new PayLine(pay.agentId(), pay.date(), pay.category(), minutes, rate, amount);
        return new PeriodLine(more, employeeNumber, poolId, employment, week, kind, period);
    }
}
