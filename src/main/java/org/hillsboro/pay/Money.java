package org.hillsboro.pay;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/** An amount in whole minor units (cents) of a currency; exact, never a floating-point number. */
public record Money(long minor, Currency currency) {

    private static final BigDecimal MINUTES_PER_HOUR = BigDecimal.valueOf(60);

    /** The exact amount in major units, rounded half up to the minor unit. */
    public static Money of(BigDecimal major, Currency currency) {
        return new Money(
                major.movePointRight(digits(currency)).setScale(0, RoundingMode.HALF_UP).longValueExact(), currency);
    }

    /** {@code perHour} major units for that many minutes, rounded half up to the minor unit from the exact product. */
    public static Money of(BigDecimal perHour, long minutes, Currency currency) {
        var minor = perHour.multiply(BigDecimal.valueOf(minutes)).movePointRight(digits(currency));
        return new Money(minor.divide(MINUTES_PER_HOUR, 0, RoundingMode.HALF_UP).longValueExact(), currency);
    }

    public static Money zero(Currency currency) {
        return new Money(0, currency);
    }

    public Money plus(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException(currency + " and " + other.currency + " cannot be added.");
        }
        return new Money(Math.addExact(minor, other.minor), currency);
    }

    public Money minus(Money other) {
        return plus(new Money(Math.negateExact(other.minor), other.currency));
    }

    /** In major units, with as many decimals as the currency has. */
    public BigDecimal major() {
        return BigDecimal.valueOf(minor, digits(currency));
    }

    /** Decimals of the currency: 2 for USD, 0 for JPY, 3 for KWD. */
    public static int digits(Currency currency) {
        return Math.max(0, currency.getDefaultFractionDigits());
    }

    @Override
    public String toString() {
        return major().toPlainString() + " " + currency.getCurrencyCode();
    }
}
