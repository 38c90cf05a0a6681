package org.hillsboro.payroll;

import org.hillsboro.pay.Money;
import org.hillsboro.roster.RosterCost;

/**
 * A week's roster beside its pay lines: cost = pay lines without absences + overhead + commitments.
 *
 * @param rosterCost as the search, the plan and its summary say
 */
public record WeekReconciliation(String week, Money rosterCost, Money pay, Money overhead, Money commitments) {

    /** @param priced the same roster as the payroll prices it */
    public static WeekReconciliation of(RosterCost cost, PricedWeek priced) {
        var zero = Money.zero(cost.total().currency());
        return new WeekReconciliation(
                priced.week().label(), cost.total(), priced.pay(zero), priced.overhead(zero), priced.commitments(zero));
    }

    /** Nothing, or there is a defect. */
    public Money difference() {
        return rosterCost.minus(pay).minus(overhead).minus(commitments);
    }
}
