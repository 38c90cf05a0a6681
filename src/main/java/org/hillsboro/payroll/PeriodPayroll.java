package org.hillsboro.payroll;

import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.hillsboro.center.Employment;
import org.hillsboro.offices.PayrollPeriod;
import org.hillsboro.pay.Money;

/**
 * What a period pays and costs. Every total is the sum of lines that were rounded once.
 *
 * @param lines agents in the order of the center, then by date; corrections after them
 * @param charges by week, then pools in the order of the center
 */
public record PeriodPayroll(
        PayrollPeriod period, Currency currency, List<PeriodLine> lines, List<PoolCharge> charges) {

    /** All pay lines. */
    public Money total() {
        return sum(lines.stream().map(line -> line.pay().amount()));
    }

    public Money overhead() {
        return sum(charges.stream().map(PoolCharge::overhead));
    }

    public Money commitments() {
        return sum(charges.stream().map(PoolCharge::commitment));
    }

    /** Lines and charges of the pools with that employment alone. */
    public PeriodPayroll of(Employment employment) {
        return new PeriodPayroll(
                period,
                currency,
                lines.stream().filter(line -> line.employment() == employment).toList(),
                charges.stream().filter(charge -> charge.employment() == employment).toList());
    }

    /** One for each agent with a line. */
    public List<PaySlip> slips() {
        var byAgent = new LinkedHashMap<String, List<PeriodLine>>();
        lines.forEach(line -> byAgent.computeIfAbsent(line.agentId(), agent -> new ArrayList<>()).add(line));
        return byAgent.entrySet().stream()
                .map(slip -> new PaySlip(
                        slip.getKey(), List.copyOf(slip.getValue()), sum(slip.getValue().stream().map(line -> line.pay().amount()))))
                .toList();
    }

    private Money sum(Stream<Money> amounts) {
        return amounts.reduce(Money.zero(currency), Money::plus);
    }
}
