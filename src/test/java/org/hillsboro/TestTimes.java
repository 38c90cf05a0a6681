package org.hillsboro;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.hillsboro.time.DayWindow;
import org.jspecify.annotations.Nullable;

/** How tests write times. */
public final class TestTimes {

    private static final Pattern LENGTH = Pattern.compile("(?:(\\d+)h)?(?:(\\d+)m)?");

    private TestTimes() {}

    /** {@code 3h30m}, {@code 8h}, {@code 45m} in minutes. */
    public static int minutes(String length) {
        var matcher = LENGTH.matcher(length);
        if (!matcher.matches() || length.isEmpty()) {
            throw new IllegalArgumentException(length + " is no length such as 3h30m");
        }
        return 60 * number(matcher.group(1)) + number(matcher.group(2));
    }

    /** {@code 22:00-06:00}. */
    public static DayWindow window(String text) {
        String[] ends = text.split("-");
        return new DayWindow(minuteOfDay(ends[0]), minuteOfDay(ends[1]));
    }

    /** {@code 06:30}, up to {@code 24:00}. */
    public static int minuteOfDay(String text) {
        String[] parts = text.split(":");
        return 60 * Integer.parseInt(parts[0]) + Integer.parseInt(parts[1]);
    }

    /** A local date, a local date-time or a date-time with offset. */
    public static Instant instant(String text, ZoneId zone) {
        if (text.length() == 10) {
            return LocalDate.parse(text).atStartOfDay(zone).toInstant();
        }
        return text.length() == 16 || text.length() == 19
                ? LocalDateTime.parse(text).atZone(zone).toInstant()
                : OffsetDateTime.parse(text).toInstant();
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
