package org.hillsboro.publishing;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A second, tiny reader of iCalendar text, straight from RFC 5545, so that no library vouches for itself. */
final class CalendarText {

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    final List<String> rawLines;
    final List<String> components = new ArrayList<>();
    final Map<String, String> calendar = new HashMap<>();
    final List<Map<String, String>> events = new ArrayList<>();

    CalendarText(String text) {
        if (!text.endsWith("\r\n") || text.replace("\r\n", "").contains("\n")) {
            throw new IllegalArgumentException("lines end with CRLF");
        }
        rawLines = List.of(text.split("\r\n"));
        var open = new ArrayList<String>();
        for (String line : text.replace("\r\n ", "").split("\r\n")) {
            int colon = line.indexOf(':');
            String name = line.substring(0, colon);
            String value = line.substring(colon + 1);
            if (name.equals("BEGIN")) {
                open.add(value);
                components.add(value);
                if (value.equals("VEVENT")) {
                    events.add(new HashMap<>());
                }
            } else if (name.equals("END")) {
                if (!open.removeLast().equals(value)) {
                    throw new IllegalArgumentException("END:" + value + " closes nothing");
                }
            } else if (open.getLast().equals("VEVENT")) {
                events.getLast().put(name, plain(value));
            } else if (open.getLast().equals("VCALENDAR")) {
                calendar.put(name, plain(value));
            }
        }
        if (!open.isEmpty()) {
            throw new IllegalArgumentException(open + " not closed");
        }
    }

    Instant instant(int event, String name) {
        return UTC.parse(events.get(event).get(name), Instant::from);
    }

    int longestLineInOctets() {
        return rawLines.stream().mapToInt(line -> line.getBytes(StandardCharsets.UTF_8).length).max().orElse(0);
    }

    /** RFC 5545, 3.3.11. */
    private static String plain(String value) {
        var plain = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char letter = value.charAt(i);
            if (letter == '\\') {
                char next = value.charAt(++i);
                plain.append(next == 'n' || next == 'N' ? '\n' : next);
            } else {
                plain.append(letter);
            }
        }
        return plain.toString();
    }
}
