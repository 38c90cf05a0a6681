package org.hillsboro.history;

import java.util.function.Function;
import java.util.regex.Pattern;
import org.hillsboro.files.CsvRow;
import org.hillsboro.files.Numbers;
import org.hillsboro.files.UnexpectedValue;
import org.hillsboro.history.HistoryMapping.AhtUnit;
import org.jspecify.annotations.Nullable;

/** Counts and handle times as exports write them. An empty cell is NaN; so is a wrong one, which is a problem too. */
final class ExportNumbers {

    /** No interval of any center takes more. */
    static final int MOST_CONTACTS = 10_000_000;

    /** Beyond it a handle time is one in other units, and the requirement it leads to would be absurd. */
    static final int MOST_AHT_SECONDS = 4 * 3600;

    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(\\.\\d{3})+");

    private final boolean decimalCommas;
    private final Function<String, Double> count = this::parseCount;
    private final Function<String, Double> amount = this::parseAmount;
    private final Function<String, Double> duration = this::parseDuration;

    /** @param decimalCommas whether {@code 182,5} is a number */
    ExportNumbers(boolean decimalCommas) {
        this.decimalCommas = decimalCommas;
    }

    double count(CsvRow cells, String column) {
        return orNaN(cells.optional(column, count));
    }

    /** A count whose empty cell says none. */
    double countOrZero(CsvRow cells, String column) {
        return orZero(count(cells, column));
    }

    /** A count that the file has to give. */
    double requiredCount(CsvRow cells, String column) {
        return orNaN(cells.required(column, count));
    }

    /** A mean handle time in seconds, whatever the unit of the file. */
    double handleTime(CsvRow cells, String column, AhtUnit unit) {
        return checked(cells, column, seconds(cells, column, unit));
    }

    /** A length of time in seconds; one with colons, {@code 3:05}, has its own unit. */
    double seconds(CsvRow cells, String column, AhtUnit unit) {
        double written = orNaN(cells.optional(column, duration));
        boolean colons = cells.text(column).indexOf(':') >= 0;
        return colons ? written : switch (unit) {
            case S -> written;
            case MS -> written / 1000;
            case MIN -> written * 60;
        };
    }

    /** A sum of handle times, in the file's unit. */
    double total(CsvRow cells, String column) {
        return orNaN(cells.optional(column, amount));
    }

    /** The handle time as it is, or NaN and a problem where nobody handles a contact for so long. */
    double checked(CsvRow cells, String column, double seconds) {
        if (seconds <= MOST_AHT_SECONDS || Double.isNaN(seconds)) {
            return seconds;
        }
        cells.problem(column, "expected a mean handle time of at most 4 hours, this is "
                + Math.round(seconds / 360) / 10.0 + " hours", "the column is in other units.");
        return Double.NaN;
    }

    private double parseCount(String text) {
        if (decimalCommas && GROUPED.matcher(text).matches()) {
            throw new UnexpectedValue("expected a count", "write it without thousands separators.");
        }
        return Numbers.amount(plain(text), MOST_CONTACTS);
    }

    private double parseAmount(String text) {
        return Numbers.amount(plain(text), Integer.MAX_VALUE);
    }

    /** Seconds, {@code :ss}, {@code m:ss} or {@code h:mm:ss}. */
    private double parseDuration(String text) {
        if (text.indexOf(':') < 0) {
            return parseAmount(text);
        }
        String[] parts = text.split(":", -1);
        double seconds = 0;
        for (int i = 0; i < parts.length; i++) {
            boolean isLast = i == parts.length - 1;
            double part = i == 0 && parts[i].isEmpty() ? 0 : Numbers.amount(isLast ? plain(parts[i]) : parts[i], i == 0 ? 1_000_000 : 60);
            if (parts.length > 3 || i > 0 && part >= 60) {
                throw new UnexpectedValue("expected seconds or a length of time such as 3:05 or 1:02:03");
            }
            seconds = seconds * 60 + part;
        }
        return seconds;
    }

    private String plain(String text) {
        return decimalCommas && text.indexOf('.') < 0 && text.indexOf(',') == text.lastIndexOf(',') ? text.replace(',', '.') : text;
    }

    /** Where an empty cell says none. */
    static double orZero(double value) {
        return Double.isNaN(value) ? 0 : value;
    }

    private static double orNaN(@Nullable Double value) {
        return value == null ? Double.NaN : value;
    }
}
