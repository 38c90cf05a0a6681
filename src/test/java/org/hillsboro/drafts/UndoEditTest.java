package org.hillsboro.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.hillsboro.TestCenter;
import org.hillsboro.files.BadInput;
import org.junit.jupiter.api.Test;

class UndoEditTest {

    private final TestCenter center = TestDraft.center()
            .contract("c", contract -> contract.weekly(0, 3).startEvery("1h"))
            .agent("ann")
            .agent("bob");

    private static RosterEdit move(TestDraft draft, int shift, String to) {
        return new RosterEdit.MoveShift(TestDraft.id(shift), draft.at(to));
    }

    private static RosterEdit undo(long edit) {
        return new RosterEdit.UndoEdit(edit);
    }

    private TestDraft draft() {
        return TestDraft.of(center, "ann MON 08:00 |####|\nann TUE 08:00 |####|");
    }

    @Test
    void case1_theLastEdit() {
        var draft = draft();
        draft.applied(move(draft, 1, "MON 12:00"));

        draft.applied(undo(1));

        assertThat(draft.drawn()).containsExactly("ann MON 08:00 |####|", "ann TUE 08:00 |####|");
        assertThat(draft.draft.version()).isEqualTo(2);
        assertThat(draft.draft.isUndone(1)).isTrue();
    }

    @Test
    void case2_undoingTheUndoingIsRedoing() {
        var draft = draft();
        draft.applied(move(draft, 1, "MON 12:00"));
        draft.applied(undo(1));

        draft.applied(undo(2));
        assertThat(draft.drawn()).first().isEqualTo("ann MON 12:00 |####|");
        assertThat(draft.draft.isUndone(1)).isFalse();

        draft.applied(undo(3));
        assertThat(draft.drawn()).first().isEqualTo("ann MON 08:00 |####|");
        assertThat(draft.draft.isUndone(1)).isTrue();
    }

    @Test
    void case3_anEarlierEditOfOtherShifts() {
        var draft = draft();
        draft.applied(move(draft, 1, "MON 12:00"));
        draft.applied(move(draft, 2, "TUE 12:00"));

        draft.applied(undo(1));

        assertThat(draft.drawn()).containsExactly("ann MON 08:00 |####|", "ann TUE 12:00 |####|");
    }

    @Test
    void case4_anEarlierEditOfTheSameShiftIsAConflictWithTheLater() {
        var draft = draft();
        draft.applied(move(draft, 1, "MON 12:00"));
        draft.applied(move(draft, 1, "MON 13:00"));

        assertThat(draft.apply(undo(1))).isInstanceOfSatisfying(EditAnswer.Conflict.class, conflict ->
                assertThat(conflict.others()).extracting(AppliedEdit::id).containsExactly(2L));
        assertThatThrownBy(() -> draft.draft.preview(undo(1)))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("edits [2] did");
        draft.applied(undo(2));
        draft.applied(undo(1));
        assertThat(draft.drawn()).first().isEqualTo("ann MON 08:00 |####|");
    }

    @Test
    void case5_whatItWouldBreakTodayIsRefused() {
        var draft = draft();
        draft.applied(new RosterEdit.DropShift(TestDraft.id(1)));
        draft.applied(new RosterEdit.ResizeShift(TestDraft.id(2), draft.at("TUE 08:00"), 180));

        assertThat(draft.refused(undo(1))).containsExactly("weekly_hours_max");
    }

    @Test
    void case6_whatTheEditHadMendedMayComeBack() {
        center.contract("c", contract -> contract.weekly(0, 1));
        var draft = draft();
        assertThat(draft.draft.openViolations()).hasSize(1);
        draft.applied(new RosterEdit.DropShift(TestDraft.id(1)));

        draft.applied(undo(1));

        assertThat(TestDraft.rules(draft.draft.openViolations())).containsExactly("weekly_hours_max");
    }

    @Test
    void case7_anExceptionGoesAndComesWithItsEdit() {
        var draft = draft();
        draft.apply(move(draft, 1, "MON 08:30"), "agreed");
        draft.applied(undo(1));
        assertThat(draft.draft.waivers()).isEmpty();

        draft.applied(undo(2));
        assertThat(draft.draft.waivers()).hasSize(1);
        assertThat(draft.draft.openViolations()).isEmpty();
    }

    @Test
    void case8_whatDoesNotStandCannotBeUndone() {
        var draft = draft();
        draft.applied(move(draft, 1, "MON 12:00"));
        draft.applied(undo(1));
        for (long edit : new long[] {-1, 0, 1, 3, Long.MAX_VALUE}) {
            assertThatThrownBy(() -> draft.apply(undo(edit)))
                    .isInstanceOf(BadInput.class)
                    .hasMessageStartingWith("edit: edit: \"" + edit + "\"");
        }
    }

    @Test
    void case9_absencesAndDroppedShiftsComeBack() {
        var draft = draft();
        draft.applied(new RosterEdit.SetAbsent("ann", draft.at("MON 00:00"), draft.at("WED 00:00"), "SICK", false));
        draft.applied(undo(1));
        assertThat(draft.drawn()).hasSize(2);
        assertThat(draft.draft.folder().agents()).allMatch(agent -> agent.absences().isEmpty());
    }
}
