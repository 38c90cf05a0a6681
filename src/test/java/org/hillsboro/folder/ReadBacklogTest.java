package org.hillsboro.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadBacklogTest {

    private static final String MAIL = """
              - {id: mail, channel: EMAIL, opening_hours: 24/7, goal: {share: 0.95, within: 24h}, aht: 5m}
              - {id: cases, channel: EMAIL, opening_hours: 24/7, goal: {share: 0.95, within: 72h}}
            sites:
            """;

    @TempDir
    private Path folder;

    private FolderDraft with(String rows) {
        return FolderDraft.in(folder)
                .where("sites:\n", MAIL)
                .with("contacts.csv", "interval_start,queue,offered,aht_seconds\n2026-03-02T10:00-05:00,voice,7,\n2026-03-02T10:00-05:00,cases,7,300\n")
                .with("backlog.csv", "queue,contacts,oldest\n" + rows.replace(";", "\n") + "\n");
    }

    @Test
    void rowsAreRead() {
        assertThat(with("mail,120,2026-03-01T15:30-05:00;mail,8,2026-02-27T09:00Z;cases,0,2026-03-01T00:00Z").read().backlog())
                .containsExactly(
                        new Backlog("mail", 120, Instant.parse("2026-03-01T20:30:00Z")),
                        new Backlog("mail", 8, Instant.parse("2026-02-27T09:00:00Z")),
                        new Backlog("cases", 0, Instant.parse("2026-03-01T00:00:00Z")));
    }

    @Test
    void noFileIsNoBacklog() {
        assertThat(FolderDraft.in(folder).read().backlog()).isEmpty();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '~', textBlock = """
            mail,-1,2026-03-01T00:00Z ~ backlog.csv:2: contacts: "-1": expected a whole number from 0 to 10000000
            mail,3.5,2026-03-01T00:00Z ~ backlog.csv:2: contacts: "3.5": expected a whole number from 0 to 10000000
            mail,3, ~ backlog.csv:2: oldest: expected a value, the cell is empty
            mail,3,2026-03-01T00:00 ~ backlog.csv:2: oldest: "2026-03-01T00:00": expected a time with its offset, such as 2003-10-20T07:00-05:00 or 2003-10-20T12:00Z | Maybe add the offset, or Z where the time is UTC.
            mali,3,2026-03-01T00:00Z ~ backlog.csv:2: queue: "mali": expected a queue of the center | Maybe it should be mail.
            voice,3,2026-03-01T00:00Z ~ backlog.csv:2: queue: "voice": expected an EMAIL queue, nobody waits in voice from week to week
            mail,3,2026-03-01T00:00Z;mail,4,2026-02-28T19:00-05:00 ~ backlog.csv:3: oldest: "2026-02-28T19:00-05:00": expected one row for a queue and time, line 2 has them already
            """)
    void aWrongRowIsTold(String rows, String problem) {
        assertThat(with(rows).problems()).containsExactly(problem);
    }

    @Test
    void withoutAHistoryTheQueueNeedsAHandleTime() {
        var draft = with("mail,3,2026-03-01T00:00Z;cases,4,2026-03-01T00:00Z")
                .without("contacts.csv")
                .with("requirement.csv", "interval_start,queue,required\n2026-03-02T10:00Z,voice,3\n");
        assertThat(draft.problems()).containsExactly(
                "backlog.csv:3: queue: \"cases\": expected a queue with a handle time | Maybe give cases an aht in the center file.");
    }
}
