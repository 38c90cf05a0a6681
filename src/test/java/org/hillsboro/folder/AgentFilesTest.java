package org.hillsboro.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.hillsboro.time.DayWindow;
import org.hillsboro.workforce.Absence;
import org.hillsboro.workforce.Agent;
import org.hillsboro.workforce.Availability;
import org.hillsboro.workforce.Preference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code agents.csv} and the optional files about agents. */
class AgentFilesTest {

    @TempDir
    private Path folder;

    private Agent theOneAgent(FolderDraft draft) {
        return draft.read().agents().getFirst();
    }

    @Test
    void anAgentReadFieldByField() {
        var draft = FolderDraft.in(folder).with("agents.csv",
                "agent,name,pool,contract,queues,languages,time_zone,hired,left,max_weekly_hours,employee_number,team\r\n"
                        + "A1,\"Ann \"\"B\"\", Jr.\",in-house,full-time,voice; voice,en;he,Asia/Jerusalem,2020-01-01,2026-12-31,37.5,007,Blue\r\n");
        var agent = theOneAgent(draft);
        assertThat(agent.id()).isEqualTo("A1");
        assertThat(agent.name()).isEqualTo("Ann \"B\", Jr.");
        assertThat(agent.pool().id()).isEqualTo("in-house");
        assertThat(agent.contract().id()).isEqualTo("full-time");
        assertThat(agent.queues()).containsExactly("voice");
        assertThat(agent.languages()).containsExactly("en", "he");
        assertThat(agent.zone()).isEqualTo(ZoneId.of("Asia/Jerusalem"));
        assertThat(agent.hired()).isEqualTo(LocalDate.of(2020, 1, 1));
        assertThat(agent.left()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(agent.maxWeeklyMinutes()).isEqualTo(2250);
        assertThat(agent.employeeNumber()).isEqualTo("007");
        assertThat(agent.team()).isEqualTo("Blue");
    }

    @Test
    void tooManyAgentsAreToldOnce() {
        var rows = new StringBuilder(FolderDraft.AGENT_COLUMNS);
        for (int i = 0; i < 50_003; i++) {
            rows.append('A').append(i).append(",Ann,in-house,full-time,voice,,,,,,\n");
        }
        assertThat(FolderDraft.in(folder).with("agents.csv", rows.toString()).problems())
                .singleElement().asString().startsWith("agents.csv:50002: agent: \"A50000\": expected at most 50000 agents");
    }

    @Test
    void withoutAZoneAnAgentHasTheSitesAndWithoutASiteTheCenters() {
        assertThat(theOneAgent(FolderDraft.in(folder)).zone()).isEqualTo(ZoneId.of("America/Chicago"));
        assertThat(theOneAgent(FolderDraft.in(folder).where("site: office, ", "")).zone()).isEqualTo(ZoneId.of("America/New_York"));
    }

    @Test
    void namesOfAnyPeopleAreNames() {
        var names = "\u05d3\u05e0\u05d4,\ud83d\ude80 Li,=cmd|' /C calc'!A0,O\u2019Hara".split(",");
        var rows = new StringBuilder(FolderDraft.AGENT_COLUMNS);
        for (int i = 0; i < names.length; i++) {
            rows.append("A").append(i).append(',').append(names[i]).append(",in-house,full-time,voice,,,,,,1\n");
        }
        assertThat(FolderDraft.in(folder).with("agents.csv", rows.toString()).read().agents())
                .extracting(Agent::name)
                .containsExactly(names);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '~', quoteCharacter = '`', nullValues = "-", textBlock = """
            A2,Ann,in-hose,full-time,voice,,,,,,1 ~ agents.csv:3: pool: "in-hose": expected a pool of the center | Maybe it should be in-house.
            A2,Ann,in-house,fulltime,voice,,,,,,1 ~ agents.csv:3: contract: "fulltime": expected a contract of the center | Maybe it should be full-time.
            A2,Ann,in-house,full-time,voice|mail,,,,,,1 ~ agents.csv:3: queues: "voice|mail": expected queues of the center, voice|mail is none; several are joined by ; | Maybe it is one of voice.
            A2,Ann,in-house,full-time,voice,,PST8,,,,1 ~ agents.csv:3: time_zone: "PST8": expected a time zone such as America/Los_Angeles
            A1,Ann,in-house,full-time,voice,,,,,,1 ~ agents.csv:3: agent: "A1": expected each agent once, line 2 has it already
            ,Ann,in-house,full-time,voice,,,,,,1 ~ agents.csv:3: agent: expected a value, the cell is empty
            A2,Ann,in-house,full-time,voice,,,2026-13-01,,,1 ~ agents.csv:3: hired: "2026-13-01": expected a date such as 2026-12-25
            A2,Ann,in-house,full-time,voice,,,2026-02-01,2026-01-31,,1 ~ agents.csv:3: left: "2026-01-31": expected a date not before hired, 2026-02-01
            A2,Ann,in-house,full-time,voice,,,,,200,1 ~ agents.csv:3: max_weekly_hours: "200": expected a number from 0 to 168
            A2,Ann,in-house,full-time,voice,,,,,`37,5`,1 ~ agents.csv:3: `A2,Ann,in-house,full-time,voice,,,,,37,5,1`: expected 11 cells as in the header, found 12 | Maybe a cell holds a comma and needs quotes.
            A2,Ann,in-house ~ agents.csv:3: "A2,Ann,in-house": expected 11 cells as in the header, found 3 | Maybe the file was cut off, or commas are missing.
            ../A2,Ann,in-house,full-time,voice,,,,,,1 ~ agents.csv:3: agent: "../A2": expected an id that can be a file name: no /\\:*?"<>|, no control characters, no dot at its ends
            .A2,Ann,in-house,full-time,voice,,,,,,1 ~ agents.csv:3: agent: ".A2": expected an id that can be a file name: no /\\:*?"<>|, no control characters, no dot at its ends
            """)
    void aWrongRowIsTold(String row, String problem) {
        assertThat(FolderDraft.in(folder).with("agents.csv", FolderDraft.AGENTS + row.replace("`", "") + "\n").problems())
                .containsExactly(problem.replace('`', '"'));
    }

    @Test
    void idsAndNamesWithControlCharactersOrTooLongAreTold() {
        var row = ",in-house,full-time,voice,,,,,,1\n";
        assertThat(FolderDraft.in(folder).with("agents.csv", FolderDraft.AGENTS + "A2,\"An\nn\"" + row).problems())
                .containsExactly("agents.csv:3: name: \"An\u00b7n\": expected one line of text without control characters");
        assertThat(FolderDraft.in(folder).with("agents.csv", FolderDraft.AGENTS + "A\u00072,Ann" + row).problems())
                .hasSize(1).first().asString().startsWith("agents.csv:3: agent: \"A\u00b72\": expected an id that can be a file name");
        assertThat(FolderDraft.in(folder).with("agents.csv", FolderDraft.AGENTS + "x".repeat(101) + ",Ann" + row).problems())
                .hasSize(1).first().asString().endsWith("expected an id of at most 100 characters");
        assertThat(FolderDraft.in(folder).with("agents.csv", FolderDraft.AGENTS + "x".repeat(100) + ",Ann" + row).problems()).isEmpty();
    }

    @Test
    void absencesAreInTheAgentsZone() {
        var agent = theOneAgent(FolderDraft.in(folder).with("absences.csv", """
                agent,from,to,kind,paid
                A1,2026-01-05,2026-01-07,VACATION,true
                A1,2026-01-08T09:30,2026-01-08T12:00:00,DOCTOR,FALSE
                A1,2026-01-09T09:30Z,2026-01-09T12:00+01:00,DOCTOR,false
                """));
        assertThat(agent.absences()).containsExactly(
                new Absence(Instant.parse("2026-01-05T06:00:00Z"), Instant.parse("2026-01-07T06:00:00Z"), "VACATION", true),
                new Absence(Instant.parse("2026-01-08T15:30:00Z"), Instant.parse("2026-01-08T18:00:00Z"), "DOCTOR", false),
                new Absence(Instant.parse("2026-01-09T09:30:00Z"), Instant.parse("2026-01-09T11:00:00Z"), "DOCTOR", false));
    }

    /** Chicago skips 02:00-03:00 on 8 March 2026 and passes 01:00-02:00 twice on 1 November. */
    @Test
    void atClockChangesAnAbsenceNeverShrinks() {
        var agent = theOneAgent(FolderDraft.in(folder).with("absences.csv", """
                agent,from,to,kind,paid
                A1,2026-03-08T02:30,2026-03-08T10:00,X,true
                A1,2026-03-07T20:00,2026-03-08T02:30,X,true
                A1,2026-11-01T01:30,2026-11-01T01:45,X,true
                """));
        assertThat(agent.absences()).containsExactly(
                new Absence(Instant.parse("2026-03-08T08:00:00Z"), Instant.parse("2026-03-08T15:00:00Z"), "X", true),
                new Absence(Instant.parse("2026-03-08T02:00:00Z"), Instant.parse("2026-03-08T08:00:00Z"), "X", true),
                new Absence(Instant.parse("2026-11-01T06:30:00Z"), Instant.parse("2026-11-01T07:45:00Z"), "X", true));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            absences.csv ~ agent,from,to,kind,paid ~ B1,2026-01-05,2026-01-06,X,true ~ agent: "B1": expected an agent of agents.csv | Maybe it should be A1.
            absences.csv ~ agent,from,to,kind,paid ~ A1,2026-01-05,2026-01-05,X,true ~ to: "2026-01-05": expected a time after from; to is the first that is no longer absent
            absences.csv ~ agent,from,to,kind,paid ~ A1,05/01/2026,2026-01-06,X,true ~ from: "05/01/2026": expected a date such as 2026-12-25
            absences.csv ~ agent,from,to,kind,paid ~ A1,tomorrow,2026-01-06,X,true ~ from: "tomorrow": expected a date or a time such as 2026-12-24 or 2026-12-24T12:00
            absences.csv ~ agent,from,to,kind,paid ~ A1,2026-01-05,2026-01-06,X,yes ~ paid: "yes": expected true or false
            availability.csv ~ agent,weekday,from,to ~ A1,Mo,08:00,12:00 ~ weekday: "Mo": expected a weekday: MON, TUE, WED, THU, FRI, SAT or SUN
            availability.csv ~ agent,weekday,from,to ~ A1,MON,8:00,12:00 ~ from: "8:00": expected a time from 00:00 to 24:00 | Maybe write 08:00.
            availability.csv ~ agent,weekday,from,to ~ A1,MON,24:00,12:00 ~ from: "24:00": expected a time before 24:00 | Maybe write 00:00.
            preferences.csv ~ agent,date,from,to,wish,weight ~ A1,,08:00,12:00,OFF,1 ~ date: expected a date or a weekday, one of them
            preferences.csv ~ agent,weekday,from,to,wish,weight ~ A1,MON,08:00,12:00,OFF,-1 ~ weight: "-1": expected a whole number from 0 to 1000
            """)
    void aWrongRowAboutAnAgentIsTold(String file, String header, String row, String problem) {
        assertThat(FolderDraft.in(folder).with(file, header + "\n" + row + "\n").problems())
                .containsExactly(file + ":2: " + problem);
    }

    @Test
    void availabilityAndPreferences() {
        var agent = theOneAgent(FolderDraft.in(folder)
                .with("availability.csv", "agent,weekday,from,to\nA1,MON,09:00,24:00\nA1,Friday,22:00,06:00\n")
                .with("preferences.csv", "agent,date,weekday,from,to,wish,weight\nA1,2026-03-02,,,,OFF,\nA1,,SUN,08:00,12:00,WORK,3\n"));
        assertThat(agent.availability()).containsExactly(
                new Availability(DayOfWeek.MONDAY, new DayWindow(540, 1440)),
                new Availability(DayOfWeek.FRIDAY, new DayWindow(1320, 360)));
        assertThat(agent.preferences()).containsExactly(
                new Preference(LocalDate.of(2026, 3, 2), null, new DayWindow(0, 1440), "OFF", 1),
                new Preference(null, DayOfWeek.SUNDAY, new DayWindow(480, 720), "WORK", 3));
    }
}
