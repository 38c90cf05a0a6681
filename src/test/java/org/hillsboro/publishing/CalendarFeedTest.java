package org.hillsboro.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import org.hillsboro.publishing.CalendarFeed.Step;
import org.hillsboro.roster.Activity;
import org.hillsboro.roster.Shift;
import org.junit.jupiter.api.Test;

class CalendarFeedTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 23);

    private static Shift shift(int day, int hour, int hours) {
        var start = MONDAY.plusDays(day).atTime(hour, 0).atZone(BERLIN).toInstant();
        return new Shift("ann", List.of(new Activity(Activity.CONTACTS, start, start.plus(Duration.ofHours(hours)), true)));
    }

    private static Step step(int number, Shift... shifts) {
        var at = Instant.parse("2026-03-01T00:00:00Z").plus(Duration.ofDays(number));
        return new Step("2026-W13", number, at, new PublishedWeek("ann", "in-house", BERLIN.getId(), "altona", List.of(shifts), List.of()));
    }

    private static CalendarText read(Step... steps) {
        return new CalendarText(CalendarFeed.of("small", "Shifts", List.of(steps)));
    }

    private static String field(CalendarText calendar, int event, String name) {
        return String.valueOf(calendar.events.get(event).get(name));
    }

    @Test
    void aShiftKeepsItsUidWhileItMovesGrowsGoesAndComesBack() {
        var first = read(step(1, shift(0, 8, 4)));
        var moved = read(step(1, shift(0, 8, 4)), step(2, shift(0, 10, 4)));
        var longer = read(step(1, shift(0, 8, 4)), step(2, shift(0, 10, 6)));
        var gone = read(step(1, shift(0, 8, 4)), step(2, shift(0, 10, 4)), step(3));
        var back = read(step(1, shift(0, 8, 4)), step(2, shift(0, 10, 4)), step(3), step(4, shift(0, 12, 2)));
        String uid = field(first, 0, "UID");
        for (var calendar : List.of(moved, longer, gone, back)) {
            assertThat(calendar.events).hasSize(1);
            assertThat(field(calendar, 0, "UID")).isEqualTo(uid);
        }
        assertThat(field(moved, 0, "SEQUENCE")).isEqualTo("2");
        assertThat(field(gone, 0, "SEQUENCE") + field(gone, 0, "STATUS")).isEqualTo("3CANCELLED");
        assertThat(field(back, 0, "SEQUENCE") + field(back, 0, "STATUS")).isEqualTo("4CONFIRMED");
    }

    @Test
    void aShiftThatGoesToAnotherDateIsCancelledThereAndNewHere() {
        var calendar = read(step(1, shift(0, 8, 4)), step(2, shift(1, 8, 4)));
        assertThat(calendar.events).hasSize(2);
        assertThat(field(calendar, 0, "STATUS")).isEqualTo("CANCELLED");
        assertThat(field(calendar, 1, "STATUS")).isEqualTo("CONFIRMED");
        assertThat(field(calendar, 0, "UID")).isNotEqualTo(field(calendar, 1, "UID"));
    }

    @Test
    void aPublicationThatChangesNothingForTheAgentChangesNoByte() {
        String before = CalendarFeed.of("small", "Shifts", List.of(step(1, shift(0, 8, 4))));
        assertThat(CalendarFeed.of("small", "Shifts", List.of(step(1, shift(0, 8, 4)), step(2, shift(0, 8, 4))))).isEqualTo(before);
        assertThat(CalendarFeed.of("other", "Shifts", List.of(step(1, shift(0, 8, 4))))).isNotEqualTo(before);
    }

    @Test
    void noShiftsAtAllIsACalendarToo() throws Exception {
        assertThat(new CalendarBuilder().build(new StringReader(CalendarFeed.of("small", "Shifts", List.of()))).validate().hasErrors())
                .isFalse();
    }

    /** Over the clock change of 29 March: against a list of dates kept by hand, and read by two libraries that share nothing. */
    @Test
    void whateverIsPublishedTheFeedTellsTheLastOfItAndUidsAreNeverShared() throws IOException, ParserException {
        var random = new Random(42);
        for (int round = 0; round < 60; round++) {
            var steps = new ArrayList<Step>();
            var seen = new HashMap<String, Integer>();
            for (int number = 1; number <= 6; number++) {
                steps.add(step(number, drawn(random)));
                String text = CalendarFeed.of("small", "Shifts", steps);
                var read = BiweeklyReading.of(text);
                assertThat(read.complaints()).isEmpty();
                assertThat(new CalendarBuilder().build(new StringReader(text)).validate().hasErrors()).isFalse();
                var own = new CalendarText(text);
                var uids = new HashSet<String>();
                var standing = new ArrayList<Instant>();
                for (int i = 0; i < own.events.size(); i++) {
                    assertThat(uids.add(field(own, i, "UID"))).isTrue();
                    int sequence = Integer.parseInt(field(own, i, "SEQUENCE"));
                    assertThat(sequence).isGreaterThanOrEqualTo(seen.getOrDefault(field(own, i, "UID"), 0));
                    seen.put(field(own, i, "UID"), sequence);
                    if (field(own, i, "STATUS").equals("CONFIRMED")) {
                        standing.add(own.instant(i, "DTSTART"));
                    }
                }
                assertThat(uids).as("what was told once is never forgotten").isEqualTo(seen.keySet());
                assertThat(standing).containsExactlyElementsOf(
                        steps.getLast().mine().shifts().stream().map(Shift::start).toList());
                assertThat(read.events()).hasSize(own.events.size());
            }
        }
    }

    private static Shift[] drawn(Random random) {
        var shifts = new ArrayList<Shift>();
        for (int day = 0; day < 7; day++) {
            for (int hour = random.nextInt(12); hour < 24 && random.nextInt(3) > 0; hour += 6) {
                shifts.add(shift(day, hour, 1 + random.nextInt(4)));
            }
        }
        return shifts.toArray(Shift[]::new);
    }
}
