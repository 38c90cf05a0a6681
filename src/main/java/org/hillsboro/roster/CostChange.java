package org.hillsboro.roster;

import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hillsboro.pay.Money;
import org.hillsboro.pay.PayCategory;
import org.hillsboro.pay.PayLine;

/**
 * By how much a roster costs more (or less, below zero) than before, to the minor unit.
 *
 * @param pay by category; one that stays the same has no entry
 * @param absencePay on the payslips and no part of the total
 */
public record CostChange(
        Map<PayCategory, Money> pay, Money overhead, Money commitments, Money absencePay, Money total) {

    static CostChange of(
            List<PayLine> before, List<PayLine> after, Money overhead, Money commitments, Currency currency) {
        var byCategory = new HashMap<PayCategory, Money>();
        after.forEach(line -> byCategory.merge(line.category(), line.amount(), Money::plus));
        before.forEach(line -> byCategory.merge(
                line.category(), Money.zero(currency).minus(line.amount()), Money::plus));
        var zero = Money.zero(currency);
        var absent = byCategory.remove(PayCategory.ABSENCE);
        byCategory.values().removeIf(zero::equals);
        var total = byCategory.values().stream().reduce(zero, Money::plus).plus(overhead).plus(commitments);
        return new CostChange(Map.copyOf(byCategory), overhead, commitments, absent == null ? zero : absent, total);
    }
}
