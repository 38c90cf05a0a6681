package org.hillsboro.charts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Numbers as text, the same in every locale. */
final class Figures {

    private static final int FEW_DIGITS = 10;

    private Figures() {}

    /** For readers: {@code 1,234.5} with a real minus sign; at most that many decimals, no idle zeros. */
    static String read(double value, int decimals) {
        BigDecimal rounded = rounded(value, decimals);
        return String.format(Locale.ROOT, "%,." + rounded.scale() + "f", rounded).replace('-', '\u2212');
    }

    /** For readers: as many decimals as tell something, none from 10 on. */
    static String read(double value) {
        return read(value, Math.abs(value) >= FEW_DIGITS ? 0 : Math.abs(value) >= 1 ? 1 : 2);
    }

    /** For drawing: as short as can be. */
    static String decimal(double value, int decimals) {
        return rounded(value, decimals).toPlainString();
    }

    private static BigDecimal rounded(double value, int decimals) {
        var rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
        if (rounded.signum() == 0) {
            return BigDecimal.ZERO;
        }
        var plain = rounded.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
