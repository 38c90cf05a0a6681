package org.hillsboro.publishing;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.hillsboro.roster.Activity;
import org.hillsboro.roster.Shift;

/**
 * What a person reads of a shift, in the zone of the agent:
 *
 * <pre>
 * Shift 22:00-05:30 (America/New_York)
 *
 * Sat 2003-10-25 22:00 to Sun 2003-10-26 05:30, 8 h paid
 * 01:00-01:30 MEAL (unpaid), after the clock change
 * Times in America/New_York: UTC-04:00, after the clock change UTC-05:00
 * </pre>
 *
 * Times come first in a line: after a word in Arabic letters a display would swap the two ends of a span.
 */
final class ShiftText {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter DAY_AND_TIME = DateTimeFormatter.ofPattern("EEE uuuu-MM-dd HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter OFFSET = DateTimeFormatter.ofPattern("'UTC'xxx", Locale.ROOT);

    private final Shift shift;
    private final ZoneId zone;
    private final Optional<Instant> clockChange;

    ShiftText(Shift shift, ZoneId zone) {
        this.shift = shift;
        this.zone = zone;
        this.clockChange = Optional.ofNullable(zone.getRules().nextTransition(shift.start()))
                .map(transition -> transition.getInstant())
                .filter(change -> change.isBefore(shift.end()));
    }

    String title() {
        return "Shift " + span(shift.start(), shift.end()) + " (" + zone.getId() + ")";
    }

    String description() {
        boolean sameDay = shift.end().atZone(zone).toLocalDate().equals(shift.date(zone));
        var text = new StringBuilder(in(DAY_AND_TIME, shift.start()))
                .append(" to ").append(in(sameDay ? TIME : DAY_AND_TIME, shift.end()))
                .append(", ").append(hours(shift.paidMinutes())).append(" paid\n");
        shift.activities().stream()
                .filter(activity -> !activity.isContacts())
                .forEach(activity -> text.append(line(activity)).append('\n'));
        text.append("Times in ").append(zone.getId()).append(": ").append(in(OFFSET, shift.start()));
        clockChange.ifPresent(change -> text.append(", after the clock change ").append(in(OFFSET, change)));
        return text.toString();
    }

    private String line(Activity activity) {
        return span(activity.start(), activity.end()) + " " + ShiftCalendar.oneLine(activity.kind())
                + (activity.paid() ? "" : " (unpaid)")
                + clockChange.map(change -> ", " + side(activity, change) + " the clock change").orElse("");
    }

    /** An hour that the clocks show twice would else be one of two. */
    private static String side(Activity activity, Instant change) {
        if (!activity.start().isBefore(change)) {
            return "after";
        }
        return activity.end().isAfter(change) ? "over" : "before";
    }

    private String span(Instant start, Instant end) {
        return in(TIME, start) + "-" + in(TIME, end);
    }

    private String in(DateTimeFormatter format, Instant instant) {
        return format.format(instant.atZone(zone));
    }

    private static String hours(long minutes) {
        var length = Duration.ofMinutes(minutes);
        return length.toHours() + " h" + (length.toMinutesPart() == 0 ? "" : " " + length.toMinutesPart() + " min");
    }
}
