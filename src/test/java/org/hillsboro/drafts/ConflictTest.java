package org.hillsboro.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import org.hillsboro.files.BadInput;
import org.junit.jupiter.api.Test;

/** Sue has moved ann's shift of Monday; tom still sees the draft as it was before. */
class ConflictTest {

    private final TestDraft draft = TestDraft.of(
            TestDraft.center().contract("c", contract -> contract.perDay(3).startEvery("1h")).agent("ann").agent("bob"), """
            ann MON 08:00 |####|
            ann TUE 08:00 |####|
            bob MON 08:00 |####|
            bob MON 20:00 |####|""");

    ConflictTest() {
        draft.applied(new RosterEdit.MoveShift(TestDraft.id(1), draft.at("MON 12:00")));
    }

    private EditAnswer tom(RosterEdit edit) {
        return draft.draft.apply(new EditOrder(edit, 0, "tom", ""));
    }

    private void conflicts(RosterEdit edit) {
        var before = draft.drawn();
        assertThat(tom(edit)).isInstanceOfSatisfying(EditAnswer.Conflict.class, conflict -> {
            assertThat(conflict.version()).isEqualTo(draft.draft.version());
            assertThat(conflict.others()).extracting(AppliedEdit::id).contains(1L);
        });
        assertThat(draft.drawn()).isEqualTo(before);
    }

    private void isApplied(RosterEdit edit) {
        assertThat(tom(edit)).isInstanceOf(EditAnswer.Applied.class);
    }

    @Test
    void case1_theSameShiftShowsWhatTheOtherDid() {
        var answer = (EditAnswer.Conflict) tom(new RosterEdit.MoveShift(TestDraft.id(1), draft.at("MON 10:00")));

        assertThat(answer.others()).singleElement().satisfies(other -> {
            assertThat(other.by()).isEqualTo("sue");
            assertThat(other.edit()).isInstanceOf(RosterEdit.MoveShift.class);
            assertThat(other.impact().change().shifts()).singleElement().satisfies(change -> {
                assertThat(Objects.requireNonNull(change.before()).shift().start()).isEqualTo(draft.at("MON 08:00"));
                assertThat(Objects.requireNonNull(change.after()).shift().start()).isEqualTo(draft.at("MON 12:00"));
            });
        });
    }

    @Test
    void case2_otherShiftsOfOtherDatesOrAgentsAreNoConflict() {
        isApplied(new RosterEdit.MoveShift(TestDraft.id(2), draft.at("TUE 10:00")));
        isApplied(new RosterEdit.MoveShift(TestDraft.id(3), draft.at("MON 10:00")));
        assertThat(draft.drawn()).contains("ann MON 12:00 |####|", "ann TUE 10:00 |####|", "bob MON 10:00 |####|");
    }

    @Test
    void case3_theSameDateOfTheSameAgent() {
        conflicts(new RosterEdit.AddShift("ann", draft.at("MON 16:00"), 60));
        conflicts(new RosterEdit.MoveShift(TestDraft.id(2), draft.at("MON 16:00")));
        conflicts(new RosterEdit.GiveShift(TestDraft.id(4), "ann"));
        conflicts(new RosterEdit.SetAbsent("ann", draft.at("MON 23:00"), draft.at("TUE 07:00"), "SICK", false));
        isApplied(new RosterEdit.SetAbsent("ann", draft.at("TUE 00:00"), draft.at("WED 00:00"), "SICK", false));
    }

    @Test
    void case4_oneOfSeveralIsEnough() {
        conflicts(new RosterEdit.Together(List.of(
                new RosterEdit.DropShift(TestDraft.id(3)), new RosterEdit.DropShift(TestDraft.id(1)))));
        conflicts(new RosterEdit.SwapShifts(TestDraft.id(3), TestDraft.id(1)));
        conflicts(new RosterEdit.PinShift(TestDraft.id(1)));
    }

    @Test
    void case5_aShiftThatTheOtherDroppedIsAConflictNotBadInput() {
        draft.applied(new RosterEdit.DropShift(TestDraft.id(1)));
        conflicts(new RosterEdit.ResizeShift(TestDraft.id(1), draft.at("MON 08:00"), 120));
    }

    @Test
    void case6_anAbsenceThatTheOtherTookBack() {
        var from = draft.at("MON 00:00");
        var to = draft.at("TUE 00:00");
        draft.applied(new RosterEdit.SetAbsent("bob", from, to, "SICK", false));
        long version = draft.draft.version();
        draft.applied(new RosterEdit.RemoveAbsence("bob", from, to));

        assertThat(draft.draft.apply(new EditOrder(new RosterEdit.RemoveAbsence("bob", from, to), version, "tom", "")))
                .isInstanceOf(EditAnswer.Conflict.class);
    }

    @Test
    void case7_onTheVersionOfNowThereIsNone() {
        draft.applied(new RosterEdit.MoveShift(TestDraft.id(1), draft.at("MON 10:00")));
        assertThat(draft.draft.version()).isEqualTo(2);
    }

    @Test
    void case8_aVersionThatIsToComeIsBadInput() {
        for (long version : new long[] {-1, 2}) {
            assertThatThrownBy(() -> draft.draft.apply(new EditOrder(new RosterEdit.DropShift(TestDraft.id(1)), version, "tom", "")))
                    .isInstanceOf(BadInput.class)
                    .hasMessageContaining("basedOn: \"" + version + "\": expected a version of the draft, 0 to 1");
        }
    }

    @Test
    void case9_theAgentsTheTwoShareAreJudgedByTheRosterOfNow() {
        draft.applied(new RosterEdit.AddShift("bob", draft.at("MON 16:00"), 60));
        assertThat(tom(new RosterEdit.GiveShift(TestDraft.id(2), "bob"))).isInstanceOf(EditAnswer.Applied.class);
        assertThat(draft.drawn()).contains("bob TUE 08:00 |####|", "bob MON 16:00 |####|");
    }

    @Test
    void case10_whatTheOtherTookBackIsNoConflictUntilItIsRedone() {
        draft.applied(new RosterEdit.UndoEdit(1));
        isApplied(new RosterEdit.PinShift(TestDraft.id(1)));
        draft.applied(new RosterEdit.UnpinShift(TestDraft.id(1)));
        draft.applied(new RosterEdit.UndoEdit(2));
        conflicts(new RosterEdit.MoveShift(TestDraft.id(1), draft.at("MON 10:00")));
    }

    @Test
    void case11_takingBackWhatWasSeenIsAConflict() {
        draft.applied(new RosterEdit.UndoEdit(1));
        assertThat(draft.draft.apply(new EditOrder(new RosterEdit.PinShift(TestDraft.id(1)), 1, "tom", "")))
                .isInstanceOf(EditAnswer.Conflict.class);
    }
}
