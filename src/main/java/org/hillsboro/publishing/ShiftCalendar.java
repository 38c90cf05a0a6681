package org.hillsboro.publishing;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.hillsboro.center.Sourcing;
import org.hillsboro.roster.Shift;
import org.hillsboro.time.PlanningWeek;
import org.hillsboro.workforce.Agent;

/**
 * One agent's shifts of a week as iCalendar text (RFC 5545), one event a shift.
 *
 * <p>Times are UTC, so that no client has to know the rules of a zone; what a person reads (title and breaks) is in
 * the agent's zone and names it, also for a phone that has travelled ({@link ShiftText}). The same shift has the same UID and the same text in every run: nothing is taken from
 * the present moment.
 */
public final class ShiftCalendar {

    private static final int OCTETS_PER_LINE = 75;

    private final String centerName;
    private final PlanningWeek week;

    public ShiftCalendar(String centerName, PlanningWeek week) {
        this.centerName = centerName;
        this.week = week;
    }

    /** @param shifts the agent's; where there are none the calendar is valid and has no event */
    public String of(Agent agent, List<Shift> shifts) {
        return text(agent.name(), agent.zone().getId(), shifts.stream().<CalendarComponent>map(shift -> event(agent, shift)).toList());
    }

    /** @param zone shown by clients that ask for one */
    static String text(String name, String zone, List<CalendarComponent> events) {
        var properties = new PropertyList(List.of(
                ImmutableVersion.VERSION_2_0,
                new ProdId("-//Hillsboro//Plan//EN"),
                ImmutableCalScale.GREGORIAN,
                new XProperty("X-WR-CALNAME", oneLine(name)),
                new XProperty("X-WR-TIMEZONE", zone)));
        List<CalendarComponent> components = events.isEmpty() ? List.of(utc()) : events;
        var text = new StringWriter();
        try {
            new CalendarOutputter(false, Integer.MAX_VALUE)
                    .output(new Calendar(properties, new ComponentList<>(components)), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folded(text.toString());
    }

    private VEvent event(Agent agent, Shift shift) {
        var text = new ShiftText(shift, agent.zone());
        var site = agent.pool().site();
        var properties = new ArrayList<Property>(List.of(
                new Uid(uid(agent, shift)),
                new DtStamp(week.start()),
                new DtStart<>(shift.start()),
                new DtEnd<>(shift.end()),
                new Sequence(0),
                new Summary(text.title()),
                new Description(text.description())));
        if (site != null || agent.pool().sourcing() != Sourcing.OUTSOURCED) {
            properties.add(new Location(site == null ? "Home" : oneLine(site.id())));
        }
        return new VEvent(new PropertyList(properties));
    }

    /** The same for the same agent of the same center and the same start, and opaque: it tells no name. */
    private String uid(Agent agent, Shift shift) {
        String key = centerName + '\n' + agent.id() + '\n' + shift.start();
        return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)) + "@hillsboro";
    }

    /** A calendar needs at least one component (RFC 5545, 3.6). */
    private static VTimeZone utc() {
        var standard = new Standard(new PropertyList(List.of(
                new DtStart<>("19700101T000000"), new TzOffsetFrom("+0000"), new TzOffsetTo("+0000"))));
        return new VTimeZone(new PropertyList(List.of(new TzId("UTC"))), new ComponentList<>(List.of(standard)));
    }

    /** Without line ends of any kind: some readers also break lines at the separators of Unicode. */
    static String oneLine(String text) {
        return text.replaceAll("[\\p{Cc}\\u2028\\u2029]+", " ");
    }

    /**
     * Cuts lines after at most 75 octets, between characters. The library counts UTF-16 units and would cut through a
     * letter outside the basic plane.
     */
    private static String folded(String text) {
        var folded = new StringBuilder(text.length() + 64);
        int octets = 0;
        for (int i = 0; i < text.length(); ) {
            int letter = text.codePointAt(i);
            int size = letter < 0x80 ? 1 : letter < 0x800 ? 2 : letter < 0x10000 ? 3 : 4;
            if (letter == '\r' || letter == '\n') {
                octets = 0;
            } else if (octets + size > OCTETS_PER_LINE) {
                folded.append("\r\n ");
                octets = 1 + size;
            } else {
                octets += size;
            }
            folded.appendCodePoint(letter);
            i += Character.charCount(letter);
        }
        return folded.toString();
    }
}
