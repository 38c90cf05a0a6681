package org.hillsboro.pay;

import java.math.BigDecimal;
import java.math.MathContext;
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

    private static final BigDecimal MINUTES_PER_HOUR = BigDecimal.valueOf(60);

    public Money base(long minutes) {
        return amount(hourly, minutes);
    }

    public Money premium(Premium premium, long minutes) {
        return amount(rate(premium), minutes);
    }

    public Money overtime(long minutes) {
        return amount(overtimeRate(), minutes);
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
        var exact = perHour.multiply(BigDecimal.valueOf(minutes)).movePointRight(Money.digits(currency));
        var hours = exact.divideToIntegralValue(MINUTES_PER_HOUR, MathContext.UNLIMITED);
        var rest = exact.subtract(hours.multiply(MINUTES_PER_HOUR));
        var rounded = hours.add(rest.divide(MINUTES_PER_HOUR, 12, RoundingMode.DOWN).setScale(0, RoundingMode.HALF_UP));
        return new Money(rounded.longValueExact(), currency);
    }
}
