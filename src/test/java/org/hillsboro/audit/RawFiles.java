package org.hillsboro.audit;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** How cells and fields are read. Time is in epoch minutes. */
final class RawFiles {

    private static final Pattern DURATION = Pattern.compile("(?:(\\d+)h)?(?:(\\d+)m)?(?:(\\d+)s)?");

    private RawFiles() {}

    /** No rows where there is no file. */
    static List<NamedCsvRecord> rows(Path file) throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        try (var reader = CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file)) {
            return reader.stream().toList();
        }
    }

    static String cell(NamedCsvRecord row, String column) {
        return row.findField(column).orElse("").strip();
    }

    static Set<String> words(String cell) {
        var words = new TreeSet<String>();
        for (String word : cell.split(";")) {
            if (!word.isBlank()) {
                words.add(word.strip());
            }
        }
        return words;
    }

    static long minute(String instant) {
        return Math.floorDiv(OffsetDateTime.parse(instant).toEpochSecond(), 60);
    }

    /** A date, a local date-time or one with offset. */
    static long minute(String text, ZoneId zone) {
        if (!text.contains("T")) {
            return startOf(LocalDate.parse(text), zone);
        }
        boolean hasOffset = text.endsWith("Z") || text.substring(11).matches(".*[+-].*");
        return hasOffset ? minute(text) : Math.floorDiv(LocalDateTime.parse(text).atZone(zone).toEpochSecond(), 60);
    }

    static long startOf(LocalDate date, ZoneId zone) {
        return Math.floorDiv(date.atStartOfDay(zone).toEpochSecond(), 60);
    }

    static LocalDateTime local(long minute, ZoneId zone) {
        return LocalDateTime.ofInstant(Instant.ofEpochSecond(minute * 60), zone);
    }

    static int minuteOfDay(LocalDateTime local) {
        return local.getHour() * 60 + local.getMinute();
    }

    /** {@code 3h30m} in minutes. */
    static int duration(String text) {
        var matcher = DURATION.matcher(text.equals("0") ? "0m" : text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(text);
        }
        return number(matcher.group(1)) * 60 + number(matcher.group(2));
    }

    private static int number(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    static int hours(String decimal) {
        return new BigDecimal(decimal).multiply(BigDecimal.valueOf(60)).intValueExact();
    }

    static DayOfWeek weekday(String text) {
        for (var day : DayOfWeek.values()) {
            if (day.name().startsWith(text.toUpperCase(java.util.Locale.ROOT).substring(0, 3))) {
                return day;
            }
        }
        throw new IllegalArgumentException(text);
    }

    /** {@code HH:mm} in minutes of the day. */
    static int clock(String text) {
        return Integer.parseInt(text.substring(0, 2)) * 60 + Integer.parseInt(text.substring(3, 5));
    }
}
