package org.hillsboro.time;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.hillsboro.files.UnexpectedValue;

/** Instants in ISO 8601 with an offset. Histories have millions of them, so they are parsed by hand. */
public final class Timestamps {

    private static final String EXPECTED = "expected a time with its offset, such as 2003-10-20T07:00-05:00 or 2003-10-20T12:00Z";

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mmXXX", Locale.ROOT);

    private Timestamps() {}

    /** As {@link #parse} reads it, to the minute: {@code 2003-10-20T07:00-05:00}. */
    public static String write(Instant instant, ZoneId zone) {
        return WRITTEN.format(instant.atZone(zone));
    }

    /**
     * {@code 2003-10-20T07:00-05:00}, with or without seconds; {@code Z}, {@code +02:00}, {@code +0200}, {@code +02}.
     *
     * @throws UnexpectedValue if the text is none, or has no offset
     */
    public static Instant parse(String text) {
        if (text.length() < 16 || text.charAt(4) != '-' || text.charAt(7) != '-' || text.charAt(10) != 'T' || text.charAt(13) != ':') {
            throw new UnexpectedValue(EXPECTED);
        }
        int hour = digits(text, 11, 2);
        int minute = digits(text, 14, 2);
        int second = 0;
        int at = 16;
        if (text.length() > at && text.charAt(at) == ':') {
            second = digits(text, at + 1, 2);
            at += 3;
            at = afterZeroFraction(text, at);
        }
        if (at == text.length()) {
            throw new UnexpectedValue(EXPECTED, "add the offset, or Z where the time is UTC.");
        }
        if (hour > 23 || minute > 59 || second > 59) {
            throw new UnexpectedValue("expected a time from 00:00 to 23:59");
        }
        long ofDay = hour * 3600L + minute * 60L + second;
        return Instant.ofEpochSecond(epochDay(text) * 86_400 + ofDay - offsetSeconds(text, at));
    }

    private static long epochDay(String text) {
        try {
            int year = digits(text, 0, 4);
            if (year < 1970 || year > 2199) {
                throw new UnexpectedValue("expected a year from 1970 to 2199");
            }
            return LocalDate.of(year, digits(text, 5, 2), digits(text, 8, 2)).toEpochDay();
        } catch (DateTimeException noSuchDate) {
            throw new UnexpectedValue("expected a date of the calendar");
        }
    }

    private static int afterZeroFraction(String text, int at) {
        if (at >= text.length() || text.charAt(at) != '.') {
            return at;
        }
        int end = at + 1;
        while (end < text.length() && text.charAt(end) == '0') {
            end++;
        }
        if (end == at + 1) {
            throw new UnexpectedValue("expected whole seconds");
        }
        return end;
    }

    private static int offsetSeconds(String text, int at) {
        char sign = text.charAt(at);
        int length = text.length() - at;
        if (sign == 'Z' && length == 1) {
            return 0;
        }
        boolean withColon = length == 6 && text.charAt(at + 3) == ':';
        if ((sign != '+' && sign != '-') || !(length == 3 || length == 5 || withColon)) {
            throw new UnexpectedValue(EXPECTED);
        }
        int hours = digits(text, at + 1, 2);
        int minutes = length == 3 ? 0 : digits(text, withColon ? at + 4 : at + 3, 2);
        if (hours > 18 || minutes > 59) {
            throw new UnexpectedValue("expected an offset from -18:00 to +18:00");
        }
        return (sign == '-' ? -1 : 1) * (hours * 3600 + minutes * 60);
    }

    private static int digits(String text, int from, int count) {
        if (from + count > text.length()) {
            throw new UnexpectedValue(EXPECTED);
        }
        int number = 0;
        for (int i = from; i < from + count; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                throw new UnexpectedValue(EXPECTED);
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
