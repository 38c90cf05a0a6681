package org.hillsboro.exports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.hillsboro.files.Problems;
import org.hillsboro.files.SheetText;
import org.hillsboro.pay.Money;

/**
 * A table for an office while it is filled. What a cell cannot hold is a problem with the line that it would have stood on
 * and the agent; the text comes only where there is none. Cells of which nothing is said stay blank.
 */
final class Sheet {

    private static final BigDecimal MINUTES_PER_HOUR = BigDecimal.valueOf(60);
    private static final BigDecimal MOST_HOURS = new BigDecimal("999.99");
    private static final BigDecimal MOST_AMOUNT = new BigDecimal("9999999.99");
    private static final int CENTS = 2;

    private final String file;
    private final List<String> head;
    private final List<String> columns;
    private final boolean takesNegative;
    private final List<Row> rows = new ArrayList<>();
    private final Problems problems = new Problems();

    /**
     * @param file as problems call it
     * @param head lines above the columns
     * @param takesNegative whether figures below zero are allowed
     */
    Sheet(String file, List<String> head, List<String> columns, boolean takesNegative) {
        this.file = file;
        this.head = head;
        this.columns = columns;
        this.takesNegative = takesNegative;
    }

    Row row(Payee payee) {
        var row = new Row(payee, head.size() + rows.size() + 2);
        rows.add(row);
        return row;
    }

    int rows() {
        return rows.size();
    }

    Problems problems() {
        return problems;
    }

    /** @throws org.hillsboro.files.BadInput with everything that the form cannot hold */
    String text() {
        problems.throwIfAny();
        return Csv.text(head, columns, rows.stream()
                .map(row -> columns.stream().map(column -> row.cells.getOrDefault(column, "")).toList())
                .toList());
    }

    /** One line, about one agent. */
    final class Row {

        private final Payee payee;
        private final int line;
        private final Map<String, String> cells = new LinkedHashMap<>();

        private Row(Payee payee, int line) {
            this.payee = payee;
            this.line = line;
        }

        /** Free text. */
        Row text(String column, String text) {
            return put(column, SheetText.harmless(text));
        }

        /** Something that the office looks up: put as it is, or refused. */
        Row key(String column, String text, Pattern allowed, String expected, String maybe) {
            if (!allowed.matcher(text).matches()) {
                problem(column, text, "expected " + expected, maybe);
            }
            return put(column, text);
        }

        /** Hours with two decimals, rounded half up once; blank for none. */
        Row hours(String column, long minutes) {
            var hours = BigDecimal.valueOf(minutes).divide(MINUTES_PER_HOUR, CENTS, RoundingMode.HALF_UP);
            return number(column, hours, MOST_HOURS);
        }

        /** Blank for none. */
        Row amount(String column, Money amount) {
            if (amount.major().stripTrailingZeros().scale() > CENTS) {
                problem(column, amount.major().toPlainString(), "expected an amount with two decimals",
                        "this office does not pay in " + amount.currency() + ".");
                return this;
            }
            return number(column, amount.major().setScale(CENTS), MOST_AMOUNT);
        }

        private Row number(String column, BigDecimal number, BigDecimal most) {
            if (number.signum() == 0) {
                return this;
            }
            if (number.abs().compareTo(most) > 0) {
                problem(column, number.toPlainString(), "expected at most " + most, "export a shorter period.");
            } else if (number.signum() < 0 && !takesNegative) {
                problem(column, number.toPlainString(), "expected a figure above zero: corrections take more away than there is",
                        "correct the earlier period at the office itself.");
            }
            return put(column, number.toPlainString());
        }

        private Row put(String column, String cell) {
            cells.put(column, cell);
            return this;
        }

        void problem(String column, String value, String expected, String maybe) {
            problems.add(file, line, column, value, expected + " (agent " + payee.agentId() + ")", maybe);
        }
    }
}
