package org.hillsboro.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.hillsboro.workforce.PreviousShift;
import org.hillsboro.workforce.PreviousShift.Stretch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreviousShiftsTest {

    private static final String ROSTER = "agent,shift,activity,start,end,paid,queues\n";

    @TempDir
    private Path folder;

    private static Instant at(String time) {
        return Instant.parse("2026-03-0" + time + ":00Z");
    }

    private List<PreviousShift> read(String text) {
        return FolderDraft.in(folder).with("previous-shifts.csv", text).read().agents().getFirst().previousShifts();
    }

    @Test
    void oneRowAShift() {
        assertThat(read("agent,start,end\nA1,2026-03-02T09:00Z,2026-03-02T17:00Z\nA1,2026-03-01T09:00-05:00,2026-03-01T17:00-05:00\n"))
                .containsExactly(
                        new PreviousShift(at("1T14:00"), at("1T22:00"), List.of(), false),
                        new PreviousShift(at("2T09:00"), at("2T17:00"), List.of(), false));
    }

    @Test
    void theColumnsOfARosterInAnyOrderOfRows() {
        assertThat(read(ROSTER
                        + "A1,s1,CONTACTS,2026-03-02T11:15Z,2026-03-02T17:00Z,true,voice\n"
                        + "A1,s1,CONTACTS,2026-03-02T09:00Z,2026-03-02T11:00Z,true,voice\n"
                        + "A1,s1,REST,2026-03-02T11:00Z,2026-03-02T11:15Z,true,\n"))
                .containsExactly(new PreviousShift(at("2T09:00"), at("2T17:00"),
                        List.of(new Stretch(at("2T09:00"), at("2T11:00")), new Stretch(at("2T11:15"), at("2T17:00"))), true));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '~', textBlock = """
            A1,2026-03-02T09:00Z,2026-03-02T09:00Z ~ previous-shifts.csv:2: end: "2026-03-02T09:00Z": expected a time after start
            A1,2026-03-02T09:00Z,2026-03-04T09:00Z ~ previous-shifts.csv:2: end: "2026-03-04T09:00:00Z": expected a shift of at most 36 hours
            A9,2026-03-02T09:00Z,2026-03-02T17:00Z ~ previous-shifts.csv:2: agent: "A9": expected an agent of agents.csv | Maybe it should be A1.
            A1,2026-03-02T09:00Z,2026-03-02T17:00Z;A1,2026-03-02T16:00Z,2026-03-02T18:00Z ~ previous-shifts.csv:3: start: "2026-03-02T16:00:00Z": expected one shift at a time, agent A1 has another from 2026-03-02T09:00:00Z to 2026-03-02T17:00:00Z
            """)
    void aWrongShiftIsTold(String rows, String problem) {
        var text = "agent,start,end\n" + rows.replace(";", "\n") + "\n";
        assertThat(FolderDraft.in(folder).with("previous-shifts.csv", text).problems()).containsExactly(problem);
    }

    @Test
    void aHoleInAShiftOfARosterIsTold() {
        var text = ROSTER
                + "A1,s1,CONTACTS,2026-03-02T09:00Z,2026-03-02T11:00Z,true,voice\n"
                + "A1,s1,CONTACTS,2026-03-02T11:15Z,2026-03-02T17:00Z,true,voice\n";
        assertThat(FolderDraft.in(folder).with("previous-shifts.csv", text).problems()).containsExactly(
                "previous-shifts.csv:3: start: \"2026-03-02T11:15:00Z\": expected the end of the activity before it in the same shift, 2026-03-02T11:00:00Z");
    }

    @Test
    void aRosterOffTheGridIsTold() {
        var text = ROSTER + "A1,s1,CONTACTS,2026-03-02T09:05Z,2026-03-02T11:00Z,true,voice\n";
        assertThat(FolderDraft.in(folder).with("previous-shifts.csv", text).problems()).containsExactly(
                "previous-shifts.csv:2: start: \"2026-03-02T09:05Z\": expected times on quarter hours, as in every roster");
    }
}
