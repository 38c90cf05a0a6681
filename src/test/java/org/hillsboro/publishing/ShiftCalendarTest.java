package org.hillsboro.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hillsboro.examples.ExampleCenter.NEW_YORK;
import static org.hillsboro.examples.ExampleCenter.agent;
import static org.hillsboro.examples.ExampleCenter.eightHours;

import java.io.StringReader;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import org.hillsboro.TestCenter;
import org.hillsboro.center.Sourcing;
import org.hillsboro.time.PlanningWeek;
import org.hillsboro.workforce.Agent;
import org.junit.jupiter.api.Test;

class ShiftCalendarTest {

    private static final PlanningWeek WEEK = PlanningWeek.parse("2003-W43", DayOfWeek.MONDAY, NEW_YORK);
    private static final Agent ANNA = agent("A1", "Anna", NEW_YORK, "hillsboro");

    private static CalendarText read(PlanningWeek week, Agent agent, String... localStarts) {
        var shifts = List.of(localStarts).stream()
                .map(start -> eightHours(agent.id(), agent.zone(), start))
                .toList();
        return new CalendarText(new ShiftCalendar("Example", week).of(agent, shifts));
    }

    @Test
    void aShiftIsAnEventInUtcWithTitleBreaksAndPlace() {
        var calendar = read(WEEK, ANNA, "2003-10-20T07:00");

        assertThat(calendar.instant(0, "DTSTART")).isEqualTo(Instant.parse("2003-10-20T11:00:00Z"));
        assertThat(calendar.instant(0, "DTEND")).isEqualTo(Instant.parse("2003-10-20T19:30:00Z"));
        assertThat(calendar.events.getFirst())
                .containsEntry("SUMMARY", "Shift 07:00-15:30 (America/New_York)")
                .containsEntry("DESCRIPTION", """
                        Mon 2003-10-20 07:00 to 15:30, 8 h paid
                        11:00-11:30 MEAL (unpaid)
                        Times in America/New_York: UTC-04:00""")
                .containsEntry("LOCATION", "hillsboro")
                .containsEntry("SEQUENCE", "0")
                .containsEntry("DTSTAMP", "20031020T040000Z");
        assertThat(calendar.calendar).containsEntry("VERSION", "2.0").containsEntry("X-WR-CALNAME", "Anna")
                .containsEntry("X-WR-TIMEZONE", "America/New_York");
    }

    @Test
    void wherePeopleOfAVendorSitIsNotKnown() {
        var vendor = TestCenter.in("UTC", "2003-W43")
                .pool("vendor", pool -> pool.sourcing(Sourcing.OUTSOURCED))
                .agent("vic")
                .folder().agents().getFirst();

        assertThat(read(WEEK, vendor, "2003-10-20T07:00").events.getFirst()).doesNotContainKey("LOCATION");
    }

    @Test
    void whoHasNoSiteWorksAtHomeAndReadsTheTimesOfHome() {
        var maria = agent("H1", "Maria", ZoneId.of("Asia/Manila"), "");

        var calendar = read(WEEK, maria, "2003-10-21T21:00");

        assertThat(calendar.instant(0, "DTSTART")).isEqualTo(Instant.parse("2003-10-21T13:00:00Z"));
        assertThat(calendar.events.getFirst())
                .containsEntry("LOCATION", "Home")
                .containsEntry("SUMMARY", "Shift 21:00-05:30 (Asia/Manila)")
                .containsEntry("DESCRIPTION", """
                        Tue 2003-10-21 21:00 to Wed 2003-10-22 05:30, 8 h paid
                        01:00-01:30 MEAL (unpaid)
                        Times in Asia/Manila: UTC+08:00""");
    }

    @Test
    void aNightOverTheChangeToWinterTimeKeepsItsRealLength() {
        var week = PlanningWeek.parse("2003-W43", DayOfWeek.MONDAY, NEW_YORK);

        var calendar = read(week, ANNA, "2003-10-25T22:00");

        assertThat(Duration.between(calendar.instant(0, "DTSTART"), calendar.instant(0, "DTEND")))
                .isEqualTo(Duration.ofMinutes(510));
        assertThat(calendar.events.getFirst())
                .containsEntry("SUMMARY", "Shift 22:00-05:30 (America/New_York)")
                .containsEntry("DESCRIPTION", """
                        Sat 2003-10-25 22:00 to Sun 2003-10-26 05:30, 8 h paid
                        01:00-01:30 MEAL (unpaid), after the clock change
                        Times in America/New_York: UTC-04:00, after the clock change UTC-05:00""");
    }

    @Test
    void aNightOverTheChangeToSummerTimeKeepsItsRealLength() {
        var week = PlanningWeek.parse("2003-W14", DayOfWeek.MONDAY, NEW_YORK);

        var calendar = read(week, ANNA, "2003-04-05T22:00");

        assertThat(calendar.instant(0, "DTSTART")).isEqualTo(Instant.parse("2003-04-06T03:00:00Z"));
        assertThat(calendar.instant(0, "DTEND")).isEqualTo(Instant.parse("2003-04-06T11:30:00Z"));
        assertThat(calendar.events.getFirst()).containsEntry("SUMMARY", "Shift 22:00-07:30 (America/New_York)");
    }

    @Test
    void noShiftIsAValidCalendarWithoutEvents() throws Exception {
        String text = new ShiftCalendar("Example", WEEK).of(ANNA, List.of());

        assertThat(new CalendarText(text).events).isEmpty();
        assertThat(new CalendarText(text).components).contains("VTIMEZONE");
        assertThat(new CalendarBuilder().build(new StringReader(text)).validate().hasErrors()).isFalse();
    }

    @Test
    void theLibraryFindsTheCalendarValid() throws Exception {
        String text = new ShiftCalendar("Example", WEEK)
                .of(ANNA, List.of(eightHours("A1", NEW_YORK, "2003-10-20T07:00")));

        assertThat(new CalendarBuilder().build(new StringReader(text)).validate(true).hasErrors()).isFalse();
    }

    @Test
    void namesOfAnyScriptComeBackWholeFromLinesOf75Octets() {
        String name = "\ud83d\ude80".repeat(30) + "; \u05e9\u05dc\u05d5\u05dd, O'Neill \\ \"x\" " + "\u00e4".repeat(60);
        var agent = agent("A1", name, NEW_YORK, "a, b; c \ud83c\udfe2".repeat(9));

        var calendar = read(WEEK, agent, "2003-10-20T07:00");

        assertThat(calendar.calendar).containsEntry("X-WR-CALNAME", name);
        assertThat(calendar.events.getFirst()).containsEntry("LOCATION", "a, b; c \ud83c\udfe2".repeat(9));
        assertThat(calendar.longestLineInOctets()).isBetween(70, 75);
    }

    @Test
    void aLineBreakInANameBeginsNoNewProperty() {
        var calendar = read(WEEK, agent("A1", "x\r\nATTENDEE:mailto:a@example.org", NEW_YORK, ""), "2003-10-20T07:00");

        assertThat(calendar.calendar).doesNotContainKey("ATTENDEE");
    }

    @Test
    void theSameShiftKeepsItsUidAndOthersHaveOthers() {
        var first = read(WEEK, ANNA, "2003-10-20T07:00", "2003-10-21T07:00");
        var again = read(WEEK, ANNA, "2003-10-21T07:00");
        var bert = read(WEEK, agent("B1", "Bert", NEW_YORK, ""), "2003-10-21T07:00");

        assertThat(again.events.getFirst().get("UID")).isEqualTo(first.events.get(1).get("UID"));
        assertThat(first.events.getFirst().get("UID"))
                .isNotEqualTo(first.events.get(1).get("UID"))
                .endsWith("@hillsboro");
        assertThat(bert.events.getFirst().get("UID")).isNotEqualTo(again.events.getFirst().get("UID"));
    }

    @Test
    void twoRunsWriteTheSameText() {
        var shifts = List.of(eightHours("A1", NEW_YORK, "2003-10-20T07:00"));

        assertThat(new ShiftCalendar("Example", WEEK).of(ANNA, shifts))
                .isEqualTo(new ShiftCalendar("Example", WEEK).of(ANNA, shifts));
    }
}
