package org.hillsboro.cli;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times of a history as its center's clocks show them, with their offset. */
record HistoryTimes(ZoneId zone) {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("EEE yyyy-MM-dd HH:mmxxx", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mmxxx", Locale.ENGLISH);

    String moment(Instant instant) {
        return MOMENT.format(instant.atZone(zone));
    }

    String range(Instant from, Instant to) {
        boolean sameDay = date(from).equals(date(to));
        return moment(from) + " to " + (sameDay ? TIME.format(to.atZone(zone)) : moment(to));
    }

    String date(Instant instant) {
        return instant.atZone(zone).toLocalDate().toString();
    }

    /** The date of what ends at the instant: at midnight the day before. */
    String lastDate(Instant end) {
        return date(end.minusNanos(1));
    }
}
