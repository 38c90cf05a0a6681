package org.hillsboro.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import org.assertj.core.data.Offset;
import org.hillsboro.TestCenter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GatherFindingsTest {

    @TempDir
    private Path folder;

    private DrawnHistory drawn() {
        return DrawnHistory.of(folder, TestCenter.in("Europe/Berlin", "2026-W13").queue("voice", queue -> queue).queue("chat", queue -> queue));
    }

    /** Calabrio's form: interval, date, time, queue, name, offered, overflow in, abandoned, …, the 20th is short abandons. */
    private static String calabrio(String time, int interval, int offered, String shortAbandons) {
        return interval + ";20260302;" + time + ";1;voice;" + offered + ";0;3;0;" + (offered - 3) + ";0;0;600;60;0;0;0;0;0;"
                + shortAbandons + ";0\n";
    }

    @Test
    void shortAbandonsAreCountedWhereTheFormTellsThemApart() {
        var voice = drawn()
                .file("contacts-1.csv", calabrio("08:00", 32, 10, "2") + calabrio("08:15", 33, 30, "1"))
                .rows("voice", "2026-03-03T08:00", "2026-03-03T09:00", 15, i -> 50)
                .queue("voice");
        assertThat(voice.shortAbandons()).isEqualTo(3);
        assertThat(voice.shortAbandonsOf()).as("of rows that say").isEqualTo(40);
    }

    @Test
    void shortAbandonsAreUnknownElsewhere() {
        assertThat(drawn().row("2026-03-02T08:00", "voice,10").queue("voice").shortAbandons()).isNaN();
    }

    @Test
    void handleTimesOf0AreToldWithTheirLinesUnlessNothingWasHandled() {
        var drawn = drawn()
                .row("2026-03-02T08:00", "voice,4,0,4").row("2026-03-02T08:15", "voice,4,0,0").row("2026-03-02T08:30", "voice,0,0,0")
                .row("2026-03-02T08:45", "voice,4,100,2").row("2026-03-02T09:00", "voice,4,0,")
                .file("contacts-1.csv")
                .row("2026-03-02T09:15", "voice,1,0,1").row("2026-03-02T09:30", "voice,1,400,1")
                .file("contacts-2.csv");
        assertThat(drawn.queue("voice").zeroHandleTimes()).extracting(SourceLine::toString)
                .containsExactly("contacts-1.csv:2", "contacts-1.csv:6", "contacts-2.csv:2");
        assertThat(drawn.queue("voice").ahtSeconds()).isCloseTo((2 * 100 + 400) / 3.0, Offset.offset(1e-9));
    }

    @Test
    void filesAreToldAsTheyWereUnderstood() {
        var findings = drawn()
                .rows("voice", "2026-03-02T08:00", "2026-03-02T10:00", 5, i -> i)
                .file("contacts-1.csv")
                .file("contacts-2.csv", calabrio("10:00", 40, 10, "2") + calabrio("10:15", 41, 30, "1"))
                .imported().findings();
        assertThat(findings.files()).hasSize(2);
        var ours = findings.files().getFirst();
        assertThat(ours.name()).isEqualTo("contacts-1.csv");
        assertThat(ours.rows()).isEqualTo(24);
        assertThat(ours.first()).isEqualTo(Instant.parse("2026-03-02T07:00:00Z"));
        assertThat(ours.end()).isEqualTo(Instant.parse("2026-03-02T09:00:00Z"));
        assertThat(ours.rowMinutes()).containsExactly(5);
        assertThat(ours.clock()).isEqualTo("offset in each row");
        assertThat(ours.countedAt()).isEqualTo(CountedAt.ARRIVAL);
        var theirs = findings.files().getLast();
        assertThat(theirs.clock()).isEqualTo("local time of Europe/Berlin");
        assertThat(theirs.queueIds()).containsExactly("voice");
        var voice = findings.queues().getFirst();
        assertThat(voice.rows()).isEqualTo(26);
        assertThat(voice.rowMinutes()).containsExactly(5, 15);
        assertThat(voice.contacts()).isEqualTo(23 * 12 + 40);
        assertThat(findings.queuesWithoutRows()).containsExactly("chat");
    }

    @Test
    void oneRowIsAHistoryOfOneInterval() {
        var voice = drawn().row("2026-03-02T08:00", "voice,0").queue("voice");
        assertThat(voice.end()).isEqualTo(voice.first().plusSeconds(900));
        assertThat(voice.openIntervals()).isEqualTo(1);
        assertThat(voice.ahtSeconds()).isNaN();
        assertThat(voice.outliers()).isEmpty();
        assertThat(voice.emptyDays()).isEmpty();
    }

    @Test
    void whoPlansIsWarnedInOneSentenceOfAllKinds() {
        var findings = drawn()
                .rows("voice", "2026-01-05T00:00", "2026-03-01T00:00", 15, i -> i == 7 ? "9000,0,9000" : i / 96 == 5 ? 0 : 100)
                .rows("voice", "2026-03-01T08:00", "2026-03-02T00:00", 15, i -> 100)
                .rows("voice", "2026-03-02T07:45", "2026-03-03T00:00", 15, i -> 100)
                .row("2026-03-03T00:00", "chat,1").row("2026-03-04T00:00", "chat,1").row("2026-03-05T00:00", "chat,1")
                .imported().findings();
        assertThat(findings.warnings()).containsExactly("The history has 1 outlier, 1 day without contacts, 1 gap of 8 open hours or more,"
                + " 1 handle time of 0 and 3 rows longer than an interval, which were spread; ./hillsboro history CENTER lists them.");
    }

    @Test
    void aQuietHistoryIsNoWarningAndAQueueWithoutRowsIsLeftToTheForecast() {
        assertThat(drawn().row("2026-03-02T08:00", "voice,1").imported().findings().warnings()).isEmpty();
        assertThat(drawn().row("2026-03-02T08:00", "voice,1").row("2026-03-02T08:00", "chat,1").imported().findings().warnings()).isEmpty();
        assertThat(HistoryFindings.NONE.warnings()).isEmpty();
    }
}
