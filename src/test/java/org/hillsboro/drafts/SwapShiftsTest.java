package org.hillsboro.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.hillsboro.TestCenter;
import org.hillsboro.files.BadInput;
import org.junit.jupiter.api.Test;

class SwapShiftsTest {

    private static final RosterEdit SWAP = new RosterEdit.SwapShifts(TestDraft.id(1), TestDraft.id(2));

    private final TestCenter center = TestDraft.center()
            .contract("c", contract -> contract.weekly(1, 1))
            .contract("meal", contract -> contract.weekly(1, 1).meal(30, "15m", null))
            .agent("ann")
            .agent("bob");

    @Test
    void case1_hoursStayAndNobodyBreaksARule() {
        var draft = TestDraft.of(center, "ann MON 08:00 |####|\nbob TUE 12:00 |####|");

        var impact = draft.applied(SWAP).impact();

        assertThat(draft.drawn()).containsExactly("ann TUE 12:00 |####|", "bob MON 08:00 |####|");
        assertThat(impact.sentence()).isEqualTo("No better and no worse: coverage stays as short as it is, at the same cost.");
    }

    @Test
    void case2_shiftsThatOverlapCanBeSwapped() {
        var draft = TestDraft.of(center, "ann MON 08:00 |####|\nbob MON 08:30 |####|");
        draft.applied(SWAP);
        assertThat(draft.drawn()).containsExactly("ann MON 08:30 |####|", "bob MON 08:00 |####|");
    }

    @Test
    void case3_breaksFollowTheContracts() {
        center.agent("bob", agent -> agent.contract("meal"));
        var draft = TestDraft.of(center, "ann MON 08:00 |####|\nbob TUE 12:00 |##mm ##|");

        draft.applied(SWAP);

        assertThat(draft.drawn()).containsExactly("ann TUE 12:00 |####|", "bob MON 08:00 |#mm# ##|");
    }

    @Test
    void case4_refusedForTheOneWhoCannot() {
        center.agent("bob", agent -> agent.absent("2026-03-02", "2026-03-03"));
        center.contract("c", contract -> contract.weekly(0, 1));
        var draft = TestDraft.of(center, "ann MON 08:00 |####|\nbob TUE 12:00 |####|");

        assertThat(draft.impact(SWAP).because()).singleElement()
                .satisfies(violation -> assertThat(violation.agentId()).isEqualTo("bob"))
                .satisfies(violation -> assertThat(violation.rule()).hasToString("absence"));
    }

    @Test
    void case5_withAShiftThatIsNotThereIsBadInput() {
        var draft = TestDraft.of(center, "ann MON 08:00 |####|");
        assertThatThrownBy(() -> draft.apply(SWAP)).isInstanceOf(BadInput.class).hasMessageStartingWith("edit: other:");
    }
}
