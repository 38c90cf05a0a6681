package org.hillsboro.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.hillsboro.files.BadInput;
import org.hillsboro.roster.Roster;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Edits as plain records, by way of JSON, as a service stores them. */
class EditLogTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Instant TIME = Instant.parse("2026-03-02T08:00:00Z");

    static Stream<RosterEdit> everyKind() {
        var drop = new RosterEdit.DropShift("2026-W10-3");
        return Stream.of(
                drop,
                new RosterEdit.MoveShift("2026-W10-1", TIME),
                new RosterEdit.ResizeShift("2026-W10-1", TIME, 480),
                new RosterEdit.MoveBreak("2026-W10-1", 2, TIME),
                new RosterEdit.GiveShift("2026-W10-1", "ann"),
                new RosterEdit.SwapShifts("2026-W10-1", "2026-W10-2"),
                new RosterEdit.AddShift("ann", TIME, 240),
                new RosterEdit.SetAbsent("ann", TIME, TIME.plusSeconds(3600), "SICK", true),
                new RosterEdit.LeaveShift("2026-W10-1", TIME, "SICK", true),
                new RosterEdit.TakeCenter(2, null),
                new RosterEdit.RemoveAbsence("ann", TIME, TIME.plusSeconds(3600)),
                new RosterEdit.PinShift("2026-W10-1"),
                new RosterEdit.UnpinShift("2026-W10-1"),
                new RosterEdit.TakeSolved("some job", null),
                new RosterEdit.UndoEdit(7),
                new RosterEdit.Together(List.of(drop, new RosterEdit.Together(List.of(drop)))));
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void anEditIsReadAgain(RosterEdit edit) {
        String json = JSON.writeValueAsString(EditRecord.of(edit));
        assertThat(JSON.readValue(json, EditRecord.class).toEdit()).isEqualTo(edit);
    }

    @Test
    void everyKindIsTried() {
        assertThat(everyKind().map(Object::getClass)).containsAll(List.of(RosterEdit.class.getPermittedSubclasses()));
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void theLogMakesTheSameDraft(long seed) {
        var drawn = new RandomDraft(seed);
        for (int i = 0; i < 60; i++) {
            try {
                drawn.draft.apply(new EditOrder(drawn.next(), drawn.draft.version(), "sue", drawn.reason()));
            } catch (BadInput notThere) {
                assertThat(notThere.problems()).isNotEmpty();
            }
        }
        String json = JSON.writeValueAsString(drawn.draft.log());
        List<LoggedEdit> log = JSON.readValue(json, new TypeReference<List<LoggedEdit>>() {});

        var rebuilt = rebuilt(drawn, log);

        assertThat(rebuilt.edits()).isEqualTo(drawn.draft.edits()).hasSizeGreaterThan(10);
        assertThat(rebuilt.shifts()).isEqualTo(drawn.draft.shifts());
        assertThat(rebuilt.roster()).isEqualTo(drawn.draft.roster());
        assertThat(rebuilt.folder().agents()).isEqualTo(drawn.draft.folder().agents());
        assertThat(rebuilt.waivers()).isEqualTo(drawn.draft.waivers());
        assertThat(rebuilt.openViolations()).isEqualTo(drawn.draft.openViolations());
    }

    private static DraftRoster rebuilt(RandomDraft drawn, List<LoggedEdit> log) {
        var start = new Roster(drawn.center.week(), List.of(), List.of(new Roster.Unplanned("dan", "no legal week")));
        return DraftRoster.rebuilt(start, drawn.center.folder(), drawn.requirement, List.of(), log);
    }

    @Test
    void aLogWithAHoleOrOfAnotherDraftIsRefused() {
        var draft = TestDraft.of(TestDraft.center().agent("ann"), "ann MON 08:00 |####|");
        draft.applied(new RosterEdit.MoveShift(TestDraft.id(1), draft.at("MON 10:00")));
        draft.applied(new RosterEdit.MoveShift(TestDraft.id(1), draft.at("MON 12:00")));
        var log = draft.draft.log();
        var other = new RandomDraft(1);

        assertThatThrownBy(() -> rebuilt(other, log.subList(1, 2))).hasMessageStartingWith("Edit 2 does not follow version 0");
        assertThatThrownBy(() -> rebuilt(other, log)).hasMessageStartingWith("Edit 1 does not follow version 0");
    }

    @Test
    void aRecordSaysAllThatIsWrongWithIt() {
        var nonsense = JSON.readValue("""
                {"kind": "Together", "parts": [
                    {"kind": "MoveShift", "agent": "ann", "shift": "x"}, null, {"kind": "DropShif", "shift": "x"}, {}]}""",
                EditRecord.class);

        assertThatThrownBy(nonsense::toEdit).isInstanceOfSatisfying(BadInput.class, refused ->
                assertThat(refused.problems()).extracting(problem -> problem.column() + " " + problem.expected().split(" for|,")[0])
                        .containsExactly(
                                "parts[0].agent expected no such field",
                                "parts[0].start expected a value",
                                "parts[1].kind expected one of [AddShift",
                                "parts[2].kind expected one of [AddShift",
                                "parts[3].kind expected one of [AddShift"));
    }

    @Test
    void partsOfPartsEndSomewhere() {
        RosterEdit edit = new RosterEdit.DropShift("x");
        for (int i = 0; i < 9; i++) {
            edit = new RosterEdit.Together(List.of(edit));
        }
        var deep = EditRecord.of(edit);
        assertThatThrownBy(deep::toEdit).isInstanceOf(BadInput.class).hasMessageContaining("8 levels deep");
    }
}
