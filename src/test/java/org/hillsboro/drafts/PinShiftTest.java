package org.hillsboro.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hillsboro.roster.Shift;
import org.junit.jupiter.api.Test;

class PinShiftTest {

    private final TestDraft draft = TestDraft.of(TestDraft.center().agent("ann"), "ann MON 08:00 |####|\nann TUE 08:00 |####|");

    private List<String> pinned() {
        return draft.draft.pinned().stream().map(Shift::start).map(Object::toString).toList();
    }

    @Test
    void case1_pinnedUntilUnpinned() {
        draft.applied(new RosterEdit.PinShift(TestDraft.id(2)));
        assertThat(pinned()).containsExactly("2026-03-03T08:00:00Z");

        draft.applied(new RosterEdit.UnpinShift(TestDraft.id(2)));
        assertThat(pinned()).isEmpty();
    }

    @Test
    void case2_aPinStaysWithAShiftThatMoves() {
        draft.applied(new RosterEdit.PinShift(TestDraft.id(2)));
        draft.applied(new RosterEdit.MoveShift(TestDraft.id(2), draft.at("WED 08:00")));
        assertThat(pinned()).containsExactly("2026-03-04T08:00:00Z");
    }

    @Test
    void case3_itChangesNothingElse() {
        var roster = draft.draft.roster();
        var impact = draft.applied(new RosterEdit.PinShift(TestDraft.id(1))).impact();
        assertThat(draft.draft.roster()).isEqualTo(roster);
        assertThat(impact.roster().coverage()).isEmpty();
        assertThat(impact.sentence()).startsWith("No better and no worse");
    }
}
