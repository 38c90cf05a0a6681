package org.hillsboro.payroll;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import org.hillsboro.pay.Money;

/** How figures of a payroll are written. */
public final class SheetCells {

    private static final BigDecimal MINUTES_PER_HOUR = BigDecimal.valueOf(60);

    private SheetCells() {}

    /** Two decimals, exact for quarter hours; four where a premium begins at an odd minute. */
    public static String hours(long minutes) {
        return atLeast(BigDecimal.valueOf(minutes).divide(MINUTES_PER_HOUR, 4, RoundingMode.HALF_UP), 2);
    }

    /** Exact, with at least the decimals of the currency. */
    public static String rate(BigDecimal rate, Currency currency) {
        return atLeast(rate, Money.digits(currency));
    }

    private static String atLeast(BigDecimal exact, int decimals) {
        var shortest = exact.stripTrailingZeros();
        return shortest.setScale(Math.max(decimals, shortest.scale()), RoundingMode.UNNECESSARY).toPlainString();
    }
}
