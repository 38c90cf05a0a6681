package org.hillsboro.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * When a queue is open, by weekday, in the center's zone: {@code 24/7} or
 * {@code Mon-Fri 08:00-20:00, Sat 09:00-13:00}. Special days are not known here.
 */
public final class OpeningHours {

    private static final Pattern PART = Pattern.compile(
            "([A-Za-z]{3})(?:\\s*-\\s*([A-Za-z]{3}))?\\s+(\\d{2}):(\\d{2})\\s*-\\s*(\\d{2}):(\\d{2})");
    private static final String EXPECTED = "expected 24/7 or weekdays with times such as Mon-Fri 08:00-20:00, Sat 09:00-13:00";

    private final String text;
    private final Map<DayOfWeek, List<DayWindow>> windows;

    private OpeningHours(String text, Map<DayOfWeek, List<DayWindow>> windows) {
        this.text = text;
        this.windows = windows;
    }

    /** @throws IllegalArgumentException saying what was expected */
    public static OpeningHours parse(String text) {
        var windows = new EnumMap<DayOfWeek, List<DayWindow>>(DayOfWeek.class);
        if (text.strip().equals("24/7")) {
            for (var day : DayOfWeek.values()) {
                windows.put(day, List.of(new DayWindow(0, 1440)));
            }
            return new OpeningHours("24/7", windows);
        }
        for (String part : text.split(",", -1)) {
            addPart(part.strip(), windows);
        }
        return new OpeningHours(text.strip(), windows);
    }

    private static void addPart(String part, Map<DayOfWeek, List<DayWindow>> windows) {
        var matcher = PART.matcher(part);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(EXPECTED);
        }
        DayOfWeek first = Weekdays.parse(matcher.group(1));
        DayOfWeek last = matcher.group(2) == null ? first : Weekdays.parse(matcher.group(2));
        int from = minuteOfDay(matcher.group(3), matcher.group(4));
        int to = minuteOfDay(matcher.group(5), matcher.group(6));
        if (from == to || from == 1440) {
            throw new IllegalArgumentException("expected a window that is not empty; the whole day is 00:00-24:00");
        }
        for (DayOfWeek day = first; ; day = day.plus(1)) {
            windows.computeIfAbsent(day, weekday -> new ArrayList<>()).add(new DayWindow(from, to));
            if (day == last) {
                return;
            }
        }
    }

    private static int minuteOfDay(String hours, String minutes) {
        int minute = Integer.parseInt(hours) * 60 + Integer.parseInt(minutes);
        if (minute > 1440 || Integer.parseInt(minutes) > 59) {
            throw new IllegalArgumentException("expected times from 00:00 to 24:00");
        }
        return minute;
    }

    /** Whether the queue is open in the minute that begins at this local time, by its weekday alone. */
    public boolean isOpen(LocalDate date, int minuteOfDay) {
        for (var window : windows.getOrDefault(date.getDayOfWeek(), List.of())) {
            if (minuteOfDay >= window.from() && (window.runsOverMidnight() || minuteOfDay < window.to())) {
                return true;
            }
        }
        for (var window : windows.getOrDefault(date.getDayOfWeek().minus(1), List.of())) {
            if (window.runsOverMidnight() && minuteOfDay < window.to()) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return text;
    }
}
