package org.hillsboro.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.hillsboro.DrawnRoster;
import org.hillsboro.TestCenter;
import org.hillsboro.files.BadInput;
import org.hillsboro.files.InputFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RosterFileTest {

    @TempDir
    private Path here;

    private static TestCenter center(String zone, String week) {
        return TestCenter.in(zone, week)
                .queue("voice", queue -> queue)
                .queue("chat", queue -> queue)
                .contract("c", contract -> contract.meal(30, "1h", null).restBreak(15, "1h", null))
                .agent("ann")
                .agent("bob", agent -> agent.zone("Asia/Kolkata"));
    }

    private Roster read(TestCenter center, String text, List<Roster.Unplanned> unplanned) throws IOException {
        Files.writeString(here.resolve("roster.csv"), text);
        return RosterFile.read(InputFile.in(here, "roster.csv"), center.folder(), center.week(), unplanned);
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin, 2026-W13", "Europe/Berlin, 2026-W43", "America/Los_Angeles, 2026-W10",
        "America/Los_Angeles, 2026-W44", "Australia/Lord_Howe, 2026-W14", "UTC, 2026-W20",
    })
    void whatIsWrittenIsReadAgain(String zone, String week) throws IOException {
        var center = center(zone, week);
        var roster = DrawnRoster.of(center, """
                bob SAT 22:00 |#### #### mm## #### r###|
                ann SAT 23:00 |#### mm## #### r### #### ####|
                ann SUN 20:00 |#### mm## #### r### #### ####|
                ann MON 00:00 |##tt uu##|
                cid unplanned: no legal week""");
        var text = new StringWriter();

        RosterFile.write(roster, center.folder(), text);

        assertThatThrownBy(() -> read(center, text.toString(), roster.unplanned()))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("TRAINING");
        center.contract("c", contract -> contract.breakOf("TRAINING", 30, true, "0h", null, null)
                .meal(30, "1h", null).restBreak(15, "1h", null));
        assertThat(read(center, text.toString(), roster.unplanned())).isEqualTo(roster);
        assertThat(RosterRow.roster(roster.week(), RosterRow.of(roster), roster.unplanned())).isEqualTo(roster);
    }

    @Test
    void bothPassagesOfTheDoubledHourAreTold() throws IOException {
        var center = center("Europe/Berlin", "2026-W43");
        var roster = DrawnRoster.of(center, "ann SUN 02:00 |#### ####|");
        var text = new StringWriter();

        RosterFile.write(roster, center.folder(), text);

        assertThat(text.toString()).contains("2026-10-25T02:00+02:00,2026-10-25T03:00+01:00,true,voice;chat");
        assertThat(read(center, text.toString(), List.of())).isEqualTo(roster);
    }

    @Test
    void theRowsOfAShiftMayStandApart() throws IOException {
        assertThat(read(center("UTC", "2026-W10"), """
                end,start,shift,agent,activity,paid,queues
                2026-03-02T09:00Z,2026-03-02T08:00Z,a,ann,CONTACTS,true,
                2026-03-03T09:00Z,2026-03-03T08:00Z,b,bob,CONTACTS,true,
                2026-03-02T09:30Z,2026-03-02T09:00Z,a,ann,MEAL,false,
                """, List.of()).shifts()).extracting(shift -> shift.agentId() + shift.activities().size())
                .containsExactly("ann2", "bob1");
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        isRefused(problems -> assertThat(problems).containsExactly(
                        "roster.csv:2: agent: \"anna\": expected an agent of the center",
                        "roster.csv:3: activity: \"NAP\": expected CONTACTS or a break of contract c, one of [MEAL, REST]",
                        "roster.csv:4: end: \"2026-03-02T08:00Z\": expected a time after start",
                        "roster.csv:5: paid: \"yes\": expected true or false",
                        "roster.csv:6: start: \"2026-03-01T23:45Z\": expected a shift that starts in the week, from "
                                + "2026-03-02T00:00:00Z to before 2026-03-09T00:00:00Z",
                        "roster.csv:8: start: \"2026-03-02T09:15Z\": expected the end of the activity before it in the same "
                                + "shift, 2026-03-02T09:00:00Z",
                        "roster.csv:9: shift: \"f\": expected a shift of one agent, it is one of ann already"), """
                agent,shift,activity,start,end,paid,queues
                anna,a,CONTACTS,2026-03-02T08:00Z,2026-03-02T09:00Z,true,
                ann,b,NAP,2026-03-02T08:00Z,2026-03-02T09:00Z,true,
                ann,c,CONTACTS,2026-03-02T08:00Z,2026-03-02T08:00Z,true,
                ann,d,CONTACTS,2026-03-02T08:00Z,2026-03-02T09:00Z,yes,
                ann,e,CONTACTS,2026-03-01T23:45Z,2026-03-02T01:00Z,true,
                ann,f,CONTACTS,2026-03-02T08:00Z,2026-03-02T09:00Z,true,
                ann,f,MEAL,2026-03-02T09:15Z,2026-03-02T09:45Z,false,
                bob,f,MEAL,2026-03-02T09:00Z,2026-03-02T09:30Z,false,
                """);
    }

    private void isRefused(Consumer<List<String>> problems, String text) {
        assertThatThrownBy(() -> read(center("UTC", "2026-W10"), text, List.of()))
                .isInstanceOfSatisfying(BadInput.class, refused -> problems.accept(refused.problems().stream()
                        .map(problem -> problem.toString().lines().findFirst().orElseThrow())
                        .toList()));
    }
}
