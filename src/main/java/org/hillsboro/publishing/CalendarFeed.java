package org.hillsboro.publishing;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import org.hillsboro.roster.RosterDifference;
import org.hillsboro.roster.RosterDifference.ShiftDifference;
import org.hillsboro.roster.Shift;

/**
 * One agent's shifts over all publications as iCalendar text (RFC 5545): an event for each shift of a date, which keeps its
 * UID when the shift moves and stays, cancelled, when the shift is gone. SEQUENCE and DTSTAMP are those of the publication
 * that changed the event last, so that a feed whose shifts are the same has the same bytes.
 */
public final class CalendarFeed {

    /** @param number of the publication */
    public record Step(String week, int number, Instant at, PublishedWeek mine) {}

    private static final class Event {

        private final String uid;
        private Shift shift;
        private boolean cancelled;
        private Step changed;

        Event(String uid, Shift shift, Step changed) {
            this.uid = uid;
            this.shift = shift;
            this.changed = changed;
        }

        void become(Shift next, boolean gone, Step step) {
            shift = next;
            cancelled = gone;
            changed = step;
        }
    }

    private final String center;
    private final List<Event> events = new ArrayList<>();
    private final Map<String, List<Shift>> shiftsOfWeek = new HashMap<>();

    private CalendarFeed(String center) {
        this.center = center;
    }

    /**
     * @param center id, part of the UIDs
     * @param name shown by clients as the calendar's
     * @param steps the agent's publications of each week, by number
     */
    public static String of(String center, String name, List<Step> steps) {
        var feed = new CalendarFeed(center);
        steps.forEach(feed::follow);
        var zone = steps.isEmpty() ? "UTC" : steps.getLast().mine().zone();
        return ShiftCalendar.text(name, zone, feed.events.stream()
                .sorted(Comparator.comparing((Event event) -> event.shift.start()).thenComparing(event -> event.uid))
                .<CalendarComponent>map(CalendarFeed::component)
                .toList());
    }

    private void follow(Step step) {
        var zone = ZoneId.of(step.mine().zone());
        var before = shiftsOfWeek.getOrDefault(step.week(), List.of());
        for (var change : RosterDifference.ofAgent(before, step.mine().shifts(), zone)) {
            follow(change, step, zone);
        }
        shiftsOfWeek.put(step.week(), step.mine().shifts());
    }

    private void follow(ShiftDifference change, Step step, ZoneId zone) {
        var gone = change.before();
        var come = change.after();
        if (gone != null) {
            events.stream()
                    .filter(event -> !event.cancelled && event.shift.equals(gone))
                    .findFirst()
                    .ifPresent(event -> event.become(come == null ? gone : come, come == null, step));
        } else if (come != null) {
            var date = come.date(zone);
            events.stream()
                    .filter(event -> event.cancelled && event.shift.date(zone).equals(date))
                    .findFirst()
                    .ifPresentOrElse(
                            event -> event.become(come, false, step),
                            () -> events.add(new Event(uid(step.mine().agent(), date), come, step)));
        }
    }

    /** Opaque; the same in every reading, since the events of a date come in the same order. */
    private String uid(String agent, LocalDate date) {
        for (int nth = 1; ; nth++) {
            String key = String.join("\n", "feed", center, agent, date.toString(), Integer.toString(nth));
            String uid = UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)) + "@hillsboro";
            if (events.stream().noneMatch(event -> event.uid.equals(uid))) {
                return uid;
            }
        }
    }

    private static VEvent component(Event event) {
        var mine = event.changed.mine();
        var text = new ShiftText(event.shift, ZoneId.of(mine.zone()));
        return new VEvent(new PropertyList(List.<Property>of(
                new Uid(event.uid),
                new DtStamp(event.changed.at()),
                new DtStart<>(event.shift.start()),
                new DtEnd<>(event.shift.end()),
                new Sequence(event.changed.number()),
                event.cancelled ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED,
                new Summary(text.title()),
                new Description(text.description()),
                new Location(ShiftCalendar.oneLine(mine.place())))));
    }
}
