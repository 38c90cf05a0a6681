package org.hillsboro.pay;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an hour of a pool's agents costs: the only cost model. The solver, payroll and sourcing all ask here.
 *
 * <p>Each amount is exact until it is rounded half up to the minor unit, once. Premium and overtime do not multiply.
 *
 * @param hourly pay of an hour, major units
 * @param overtime absent: none is paid
 * @param overheadPerHour seat, telecoms, supervision, burden: a real cost, never on a payslip
 * @param committedMinutes paid minutes of a week that are paid whether used or not
 */
public record PayRules(
        Currency currency,
        BigDecimal hourly,
        List<Premium> premiums,
        @Nullable Overtime overtime,
        BigDecimal overheadPerHour,
        int committedMinutes) {

    private static final long MINUTES_PER_HOUR = 60;

    public Money base(long minutes) {
        return amount(hourly, minutes);
    }

    public Money premium(Premium premium, long minutes) {
        return amount(rate(premium), minutes);
    }

    public Money overtime(long minutes) {
        return amount(overtimeRate(), minutes);
    }

    /**
     * Pay of an absent date: {@code weeklyMinutes / days} at the hourly rate.
     *
     * @param weeklyMinutes the paid minutes that the contract asks of a week
     * @param days the dates with a shift that they are spread over
     */
    public Money absence(long weeklyMinutes, int days) {
        var minor = hourly.multiply(BigDecimal.valueOf(weeklyMinutes)).movePointRight(Money.digits(currency));
        var divisor = BigDecimal.valueOf(MINUTES_PER_HOUR * days);
        return new Money(minor.divide(divisor, 0, RoundingMode.HALF_UP).longValueExact(), currency);
    }

    /** Rounded once for all the paid minutes of the pool in the week. */
    public Money overhead(long minutes) {
        return amount(overheadPerHour, minutes);
    }

    /** What is owed for the part of the commitment that the pool's paid minutes leave unused. */
    public Money unusedCommitment(long paidMinutes) {
        return amount(hourly, Math.max(0, committedMinutes - paidMinutes));
    }

    /** Major units per hour, exact. */
    public BigDecimal rate(Premium premium) {
        return hourly.multiply(premium.percent()).movePointLeft(2);
    }

    /** Major units per hour, exact; zero where no overtime is paid. */
    public BigDecimal overtimeRate() {
        return overtime == null ? BigDecimal.ZERO : hourly.multiply(overtime.percent()).movePointLeft(2);
    }

    /** Hourly with all premiums, overtime and overhead: no paid hour of the pool costs more. Major units. */
    public BigDecimal dearestHour() {
        var dearest = hourly.add(overtimeRate()).add(overheadPerHour);
        for (var premium : premiums) {
            dearest = dearest.add(rate(premium).max(BigDecimal.ZERO));
        }
        return dearest;
    }

    private Money amount(BigDecimal perHour, long minutes) {
        return Money.of(perHour, minutes, currency);
    }
}
