package org.hillsboro.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import net.fortuna.ical4j.data.CalendarBuilder;
import org.hillsboro.DrawnRoster;
import org.hillsboro.TestCenter;
import org.hillsboro.roster.Roster;
import org.hillsboro.roster.Shift;
import org.hillsboro.workforce.Agent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole rosters of weeks in which the clocks change, written and read back by a parser that did not write them. */
class CalendarsReadBackTest {

    /** Ann works from 22:00 to 06:00 by the clocks in the night of the change; the meal begins after four real hours. */
    private static final String WEEKS = """
            America/Los_Angeles | 2026-W10 | 7h    | 03:00-03:30 MEAL (unpaid), after the clock change  | UTC-08:00, after the clock change UTC-07:00
            America/Los_Angeles | 2026-W44 | 9h    | 01:00-01:30 MEAL (unpaid), after the clock change  | UTC-07:00, after the clock change UTC-08:00
            Europe/Berlin       | 2026-W13 | 7h    | 03:00-03:30 MEAL (unpaid), after the clock change  | UTC+01:00, after the clock change UTC+02:00
            Europe/Berlin       | 2026-W43 | 9h    | 02:00-02:30 MEAL (unpaid), before the clock change | UTC+02:00, after the clock change UTC+01:00
            Australia/Lord_Howe | 2026-W40 | 7h30m | 02:30-03:00 MEAL (unpaid), after the clock change  | UTC+10:30, after the clock change UTC+11:00
            Australia/Lord_Howe | 2026-W14 | 8h30m | 01:30-02:00 MEAL (unpaid), after the clock change  | UTC+11:00, after the clock change UTC+10:30
            """;

    /** A zone is a component (RFC 5545, 3.6), and the only one of an agent without shift; biweekly keeps zones apart. */
    private static final String BIWEEKLY_COUNTS_NO_ZONE =
            "[ICalendar]: (4) An iCalendar object must have at least one component.";

    private static TestCenter center(String zone, String week) {
        return TestCenter.in(zone, week)
                .site("tower", 9)
                .pool("staff", pool -> pool.at("tower"))
                .pool("home", pool -> pool)
                .agent("ann", agent -> agent.pool("staff"))
                .agent("mia", agent -> agent.pool("home").zone("Asia/Manila"))
                .agent("ned", agent -> agent.pool("home").zone("America/New_York"))
                .agent("off", agent -> agent.pool("staff"));
    }

    private static Roster roster(TestCenter center, Duration night) {
        int quarters = (int) (night.toMinutes() / 15);
        return DrawnRoster.of(center, """
                ann MON 08:00 |#### #### #### ##mm #### #### ####|
                ann SAT 22:00 |#### #### #### #### mm%s|
                ann SUN 22:00 |#### #### #### #### mm## #### #### #### ##|
                mia WED 23:30 |#### #### r### #### #### mm## ####|
                mia SUN 13:00 |#### #### #### ##mm #### #### ####|
                ned THU 00:00 |#### ####|
                ned THU 16:00 |#### ###t ####|
                ned SUN 00:15 |#### #mmm mmm# ####|
                """.formatted("#".repeat(quarters - 18)));
    }

    private static Map<Agent, String> calendars(TestCenter center, Roster roster) {
        var calendar = new ShiftCalendar("Test", center.week());
        var texts = new LinkedHashMap<Agent, String>();
        var shifts = roster.byAgent();
        center.folder().agents().forEach(
                agent -> texts.put(agent, calendar.of(agent, shifts.getOrDefault(agent.id(), List.of()))));
        return texts;
    }

    private static BiweeklyReading read(String agentId, TestCenter center, Roster roster) {
        return calendars(center, roster).entrySet().stream()
                .filter(entry -> entry.getKey().id().equals(agentId))
                .map(entry -> BiweeklyReading.of(entry.getValue()))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(textBlock = WEEKS, delimiter = '|')
    void everyShiftOfEveryAgentIsReadBackToTheSecond(String zone, String week, String length, String meal, String offsets) {
        var center = center(zone, week);
        var roster = roster(center, Duration.parse("PT" + length));
        var uids = new HashSet<String>();
        int events = 0;

        for (var entry : calendars(center, roster).entrySet()) {
            var agent = entry.getKey();
            var read = BiweeklyReading.of(entry.getValue());
            assertThat(read.events()).extracting(event -> new Span(event.start(), event.end()))
                    .containsExactlyElementsOf(
                            roster.byAgent().getOrDefault(agent.id(), List.of()).stream().map(Span::of).toList());
            assertThat(read.zone()).isEqualTo(agent.zone().getId());
            assertThat(read.events()).allSatisfy(event -> {
                assertThat(event.title()).endsWith("(" + agent.zone().getId() + ")");
                assertThat(event.place()).isEqualTo(agent.id().equals("ann") ? "tower" : "Home");
                assertThat(event.stamp()).isEqualTo(center.week().start());
            });
            read.events().forEach(event -> uids.add(event.uid()));
            events += read.events().size();
        }
        assertThat(events).isEqualTo(8);
        assertThat(uids).hasSize(8);
    }

    @ParameterizedTest
    @CsvSource(textBlock = WEEKS, delimiter = '|')
    void theNightOfTheChangeHasItsRealLengthAndSaysOnWhichSideItsMealLies(
            String zone, String week, String length, String meal, String offsets) {
        var center = center(zone, week);
        var real = Duration.parse("PT" + length);

        var night = read("ann", center, roster(center, real)).events().get(1);

        assertThat(night.length()).isEqualTo(real);
        assertThat(night.title()).isEqualTo("Shift 22:00-06:00 (" + zone + ")");
        assertThat(night.description().lines().skip(1)).containsExactly(meal, "Times in " + zone + ": " + offsets);
    }

    @Test
    void aShiftOverTheEndOfTheWeekIsWholeAndSaysBothDays() {
        var center = center("America/Los_Angeles", "2026-W44");

        var last = read("ann", center, roster(center, Duration.ofHours(9))).events().get(2);

        assertThat(last.end()).isAfter(center.week().end());
        assertThat(last.description()).isEqualTo("""
                Sun 2026-11-01 22:00 to Mon 2026-11-02 06:30, 8 h paid
                02:00-02:30 MEAL (unpaid)
                Times in America/Los_Angeles: UTC-08:00""");
    }

    @Test
    void otherZonesChangeTheirClocksAtOtherMomentsOrNever() {
        var center = center("America/Los_Angeles", "2026-W44");
        var roster = roster(center, Duration.ofHours(9));

        var newYork = read("ned", center, roster).events().getLast();
        assertThat(newYork.title()).isEqualTo("Shift 00:15-03:15 (America/New_York)");
        assertThat(newYork.length()).isEqualTo(Duration.ofHours(4));
        assertThat(newYork.description()).contains("01:30-02:00 MEAL (unpaid), over the clock change");
        var manila = read("mia", center, roster).events().getLast();
        assertThat(manila.description()).doesNotContain("clock change").endsWith("Times in Asia/Manila: UTC+08:00");
    }

    @Test
    void bothLibrariesFindAllOfThemValid() throws Exception {
        var center = center("Europe/Berlin", "2026-W43");
        for (var entry : calendars(center, roster(center, Duration.ofHours(9))).entrySet()) {
            String text = entry.getValue();
            assertThat(BiweeklyReading.of(text).complaints())
                    .containsExactlyElementsOf(entry.getKey().id().equals("off") ? List.of(BIWEEKLY_COUNTS_NO_ZONE) : List.of());
            assertThat(new CalendarBuilder().build(new StringReader(text)).validate(true).getEntries()).isEmpty();
            assertThat(text).startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:").endsWith("END:VCALENDAR\r\n");
            assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
        }
    }

    @Test
    void theSameRosterGivesTheSameBytesWhateverTheMachineIsSetTo() {
        var center = center("Europe/Berlin", "2026-W43");
        var roster = roster(center, Duration.ofHours(9));
        var here = calendars(center, roster);
        var locale = Locale.getDefault();
        var zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            assertThat(calendars(center, roster)).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private record Span(Instant start, Instant end) {
        static Span of(Shift shift) {
            return new Span(shift.start(), shift.end());
        }
    }
}
