package org.hillsboro.history;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import org.hillsboro.files.UnexpectedValue;
import org.hillsboro.time.Timestamps;

/** Dates and times in the ways that exports write them. Histories have millions of them, so they are parsed by hand. */
final class ParseTimes {

    private static final String DATE = "expected a date such as 2025-03-31 or 3/31/2025";
    private static final String TIME = "expected a time of day such as 08:30 or 8:30 AM";

    private final DateOrder order;
    private String lastDate = "";
    private long lastDay;

    ParseTimes(DateOrder order) {
        this.order = order;
    }

    /**
     * {@code 2025-03-31T08:30:00Z}, {@code 2025-03-31 08:30}, {@code 3/31/2025 8:30 AM}, or a date alone, its midnight.
     *
     * @throws UnexpectedValue if the text is none, or no whole minute
     */
    WrittenTime time(String text) {
        int cut = dateEnd(text);
        if (cut < 0) {
            return new WrittenTime(day(text) * 1440, false);
        }
        String ofDay = text.substring(cut + 1).strip();
        if (hasOffset(ofDay)) {
            boolean plain = text.charAt(cut) == 'T' && text.indexOf(' ') < 0;
            var instant = Timestamps.parse(plain ? text : text.substring(0, cut) + "T" + ofDay.replace(" ", ""));
            if (instant.getEpochSecond() % 60 != 0) {
                throw new UnexpectedValue("expected a whole minute");
            }
            return new WrittenTime(instant.getEpochSecond() / 60, true);
        }
        return new WrittenTime(day(text.substring(0, cut)) * 1440 + minuteOfDay(ofDay), false);
    }

    private static int dateEnd(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == ' ' || text.charAt(i) == 'T') {
                return i;
            }
        }
        return -1;
    }

    private static boolean hasOffset(String ofDay) {
        return ofDay.endsWith("Z") || ofDay.indexOf('+') > 0 || ofDay.indexOf('-') > 0;
    }

    /** The date as days since the epoch. */
    long day(String text) {
        if (!text.equals(lastDate)) {
            lastDay = parseDay(text);
            lastDate = text;
        }
        return lastDay;
    }

    private long parseDay(String text) {
        int[] parts = text.length() == 8 && text.chars().allMatch(digit -> digit >= '0' && digit <= '9')
                ? new int[] {number(text, 0, 4, DATE), number(text, 4, 6, DATE), number(text, 6, 8, DATE)}
                : parts(text);
        boolean yearFirst = parts[0] > 99;
        boolean dayFirst = order == DateOrder.DAY_FIRST || text.indexOf('.') > 0;
        int year = yearFirst ? parts[0] : parts[2] < 100 ? 2000 + parts[2] : parts[2];
        int month = yearFirst ? parts[1] : dayFirst ? parts[1] : parts[0];
        int day = yearFirst ? parts[2] : dayFirst ? parts[0] : parts[1];
        if (year < 1970 || year > 2199) {
            throw new UnexpectedValue("expected a year from 1970 to 2199");
        }
        try {
            return LocalDate.of(year, month, day).toEpochDay();
        } catch (DateTimeException noSuchDate) {
            throw new UnexpectedValue("expected a date of the calendar", yearFirst || month <= 12
                    ? "" : "other dates of the file have the " + (dayFirst ? "day" : "month") + " first.");
        }
    }

    private static int[] parts(String text) {
        int first = separator(text, 0);
        int second = separator(text, first + 1);
        if (text.charAt(first) != text.charAt(second)) {
            throw new UnexpectedValue(DATE);
        }
        return new int[] {
            number(text, 0, first, DATE), number(text, first + 1, second, DATE), number(text, second + 1, text.length(), DATE)
        };
    }

    private static int separator(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if ("-/.".indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        throw new UnexpectedValue(DATE);
    }

    /**
     * {@code 8:30}, {@code 08:30:00}, {@code 8:30 AM}, {@code 24:00}; minutes since midnight.
     *
     * @throws UnexpectedValue if the text is none, or no whole minute
     */
    static int minuteOfDay(String text) {
        String upper = text.endsWith("M") || text.endsWith("m") ? text.toUpperCase(Locale.ROOT) : text;
        boolean morning = upper.endsWith("AM");
        boolean halves = morning || upper.endsWith("PM");
        String digits = halves ? upper.substring(0, upper.length() - 2).strip() : upper;
        int colon = digits.indexOf(':');
        if (colon < 0) {
            throw new UnexpectedValue(TIME);
        }
        int end = digits.indexOf(':', colon + 1);
        int hour = number(digits, 0, colon, TIME);
        int minute = number(digits, colon + 1, end < 0 ? digits.length() : end, TIME);
        checkSeconds(digits, end);
        if (halves && (hour < 1 || hour > 12) || minute > 59 || hour * 60 + minute > 1440) {
            throw new UnexpectedValue(TIME);
        }
        return (halves ? hour % 12 + (morning ? 0 : 12) : hour) * 60 + minute;
    }

    private static void checkSeconds(String digits, int colon) {
        if (colon < 0) {
            return;
        }
        int point = digits.indexOf('.', colon);
        int seconds = number(digits, colon + 1, point < 0 ? digits.length() : point, TIME);
        if (seconds != 0 || point >= 0 && digits.substring(point + 1).chars().anyMatch(digit -> digit != '0')) {
            throw new UnexpectedValue(seconds > 59 ? TIME : "expected a whole minute");
        }
    }

    private static int number(String text, int from, int to, String expected) {
        if (to <= from || to - from > 4) {
            throw new UnexpectedValue(expected);
        }
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                throw new UnexpectedValue(expected);
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
