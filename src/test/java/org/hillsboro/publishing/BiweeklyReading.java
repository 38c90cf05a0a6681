package org.hillsboro.publishing;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalReader;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A calendar as biweekly, a library that shares nothing with the one that wrote it, understands it. */
record BiweeklyReading(String name, String zone, List<Event> events, List<String> complaints) {

    record Event(
            String uid, Instant stamp, Instant start, Instant end, String title, String description, String place) {

        Duration length() {
            return Duration.between(start, end);
        }
    }

    static BiweeklyReading of(String text) {
        try (var reader = new ICalReader(text)) {
            ICalendar calendar = reader.readNext();
            var complaints = new ArrayList<String>();
            reader.getWarnings().forEach(warning -> complaints.add(warning.toString()));
            calendar.validate(ICalVersion.V2_0).getWarnings().forEach(warning -> complaints.add(warning.toString()));
            if (reader.readNext() != null) {
                complaints.add("a second calendar");
            }
            return new BiweeklyReading(
                    VObjectPropertyValues.unescape(calendar.getExperimentalProperty("X-WR-CALNAME").getValue()),
                    calendar.getExperimentalProperty("X-WR-TIMEZONE").getValue(),
                    calendar.getEvents().stream().map(BiweeklyReading::event).toList(),
                    complaints);
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Event event(VEvent event) {
        return new Event(
                event.getUid().getValue(),
                event.getDateTimeStamp().getValue().toInstant(),
                event.getDateStart().getValue().toInstant(),
                event.getDateEnd().getValue().toInstant(),
                event.getSummary().getValue(),
                event.getDescription().getValue(),
                event.getLocation().getValue());
    }
}
