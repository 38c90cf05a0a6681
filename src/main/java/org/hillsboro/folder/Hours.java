package org.hillsboro.folder;

import java.math.BigDecimal;
import java.math.MathContext;
import org.hillsboro.files.Expected;
import org.hillsboro.files.Numbers;
import org.hillsboro.files.UnexpectedValue;

/** Hours as people write them, 40 or 37.5, in the whole minutes in which they are planned. */
final class Hours {

    private static final BigDecimal SIXTY = BigDecimal.valueOf(60);

    private Hours() {}

    /** Minutes of a field in hours. */
    static Expected<Integer> upTo(int most) {
        return node -> minutes(Expected.number("0", Integer.toString(most)).from(node));
    }

    /** Minutes of a cell in hours. */
    static int cell(String text, int most) {
        return minutes(Numbers.decimal(text, "0", Integer.toString(most)));
    }

    static String text(int minutes) {
        return BigDecimal.valueOf(minutes).divide(SIXTY, MathContext.DECIMAL32).stripTrailingZeros().toPlainString();
    }

    private static int minutes(BigDecimal hours) {
        var minutes = hours.multiply(SIXTY).stripTrailingZeros();
        if (minutes.scale() > 0) {
            throw new UnexpectedValue("expected hours that make whole minutes");
        }
        return minutes.intValueExact();
    }
}
