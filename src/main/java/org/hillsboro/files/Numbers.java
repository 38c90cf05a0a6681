package org.hillsboro.files;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Numbers as people write them into files: digits and a point, nothing else; exact and bounded. */
public final class Numbers {

    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,15}(\\.\\d{1,30})?");
    private static final Pattern WITH_COMMA = Pattern.compile("-?\\d+([.,' \u00a0]\\d{3})*[.,]\\d+|-?\\d{1,3}([,' \u00a0]\\d{3})+");

    private static final int[] POWERS_OF_TEN = {1, 10, 100, 1000, 10_000, 100_000, 1_000_000};

    private Numbers() {}

    /** @throws UnexpectedValue unless the text is a number of that range, both ends included */
    public static BigDecimal decimal(String text, String least, String most) {
        String range = "expected a number from " + least + " to " + most;
        if (!DECIMAL.matcher(text).matches()) {
            throw new UnexpectedValue(range, advice(text));
        }
        var number = new BigDecimal(text);
        if (number.compareTo(new BigDecimal(least)) < 0 || number.compareTo(new BigDecimal(most)) > 0) {
            throw new UnexpectedValue(range);
        }
        return number;
    }

    /** A number from 0 to {@code most} where exactness to the cent is not asked for and millions are read. */
    public static double amount(String text, int most) {
        double plain = plainAmount(text);
        return plain >= 0 && plain <= most ? plain : decimal(text, "0", Integer.toString(most)).doubleValue();
    }

    /** Digits with or without a point; -1 for anything else. The quotient of two exact numbers is rounded right. */
    private static double plainAmount(String text) {
        int point = text.indexOf('.');
        if (point < 0) {
            return plainDigits(text);
        }
        int decimals = text.length() - point - 1;
        int whole = plainDigits(text.substring(0, point));
        int fraction = plainDigits(text.substring(point + 1));
        if (whole < 0 || fraction < 0 || decimals > 6) {
            return -1;
        }
        return ((long) whole * POWERS_OF_TEN[decimals] + fraction) / (double) POWERS_OF_TEN[decimals];
    }

    /** {@code 2.0} is whole. */
    public static int whole(String text, int least, int most) {
        int plain = plainDigits(text);
        if (plain >= 0 && plain >= least && plain <= most) {
            return plain;
        }
        String range = "expected a whole number from " + least + " to " + most;
        if (!DECIMAL.matcher(text).matches()) {
            throw new UnexpectedValue(range, advice(text));
        }
        var number = new BigDecimal(text).stripTrailingZeros();
        if (number.scale() > 0
                || number.compareTo(BigDecimal.valueOf(least)) < 0
                || number.compareTo(BigDecimal.valueOf(most)) > 0) {
            throw new UnexpectedValue(range);
        }
        return number.intValueExact();
    }

    /** The quick way for what nearly every cell holds; -1 for anything else. */
    private static int plainDigits(String text) {
        if (text.isEmpty() || text.length() > 9) {
            return -1;
        }
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    private static String advice(String text) {
        if (text.endsWith("%")) {
            return "write the share instead of per cent: 0.10 is 10 %.";
        }
        return WITH_COMMA.matcher(text).matches() ? "write it with a decimal point and without thousands separators." : "";
    }
}
