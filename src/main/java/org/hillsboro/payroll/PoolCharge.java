package org.hillsboro.payroll;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.hillsboro.center.Employment;
import org.hillsboro.pay.Money;

/**
 * What a pool costs in a week beside the pay lines. Both are known once the week is over, so they belong to the period that
 * holds its last date.
 *
 * @param date the last of the week
 * @param paidMinutes of all agents of the pool in the week
 * @param rate hourly, major units
 * @param overhead a cost, on no payslip
 * @param commitment owed to a vendor for hours that were held ready and not used
 * @param corrects the closed period that is corrected; empty for a charge of its own period
 */
public record PoolCharge(
        String poolId,
        Employment employment,
        String week,
        LocalDate date,
        long paidMinutes,
        BigDecimal rate,
        Money overhead,
        Money commitment,
        String corrects) {

    PoolCharge correcting(String period, long minutes, Money moreOverhead, Money moreCommitment) {
        return new PoolCharge(poolId, employment, week, date, minutes, rate, moreOverhead, moreCommitment, period);
    }
}
