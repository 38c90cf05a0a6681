package org.hillsboro.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.hillsboro.TestCenter;
import org.hillsboro.TestRequirement;
import org.hillsboro.files.BadInput;
import org.junit.jupiter.api.Test;

class MoveBreakTest {

    private final TestCenter center = TestDraft.center()
            .contract("c", contract -> contract.meal(30, "30m", "2h").restBreak(15, "30m", null))
            .agent("ann");
    private final TestDraft draft = TestDraft.of(
            center, TestRequirement.in(center).needs("voice", "MON", "08:30-09:00", 1).build(), "ann MON 08:00 |##mm #### #r##|");

    private RosterEdit move(int index, String to) {
        return new RosterEdit.MoveBreak(TestDraft.id(1), index, draft.at(to));
    }

    @Test
    void case1_theOtherStaysWhereItIs() {
        var impact = draft.applied(move(0, "MON 09:30")).impact();

        assertThat(draft.drawn()).containsExactly("ann MON 08:00 |#### ##mm #r##|");
        assertThat(impact.roster().shortfallAgentMinutes()).isEqualByComparingTo("-30");
        assertThat(impact.roster().coverage()).singleElement()
                .satisfies(queue -> assertThat(queue.quarters()).extracting(quarter -> quarter.start().toString())
                        .containsExactly(
                                "2026-03-02T08:30:00Z", "2026-03-02T08:45:00Z", "2026-03-02T09:30:00Z", "2026-03-02T09:45:00Z"));
    }

    @Test
    void case2_outsideItsWindowIsRefused() {
        assertThat(draft.refused(move(0, "MON 08:15"))).containsExactly("break_times");
        assertThat(draft.refused(move(0, "MON 09:45"))).contains("break_times");
    }

    @Test
    void case3_touchingAnotherIsRefused() {
        assertThat(draft.refused(move(1, "MON 09:00"))).containsExactly("breaks_touch");
        draft.applied(move(1, "MON 09:15"));
    }

    @Test
    void case4_ontoAnotherIsRefused() {
        assertThat(draft.refused(move(1, "MON 08:45"))).contains("unbroken");
    }

    @Test
    void case5_offTheQuartersIsRefused() {
        assertThat(draft.refused(new RosterEdit.MoveBreak(TestDraft.id(1), 0, Instant.parse("2026-03-02T08:50:00Z"))))
                .contains("grid");
    }

    @Test
    void case6_outsideTheShiftIsBadInput() {
        for (String time : new String[] {"MON 07:45", "MON 11:00"}) {
            assertThatThrownBy(() -> draft.apply(move(1, time)))
                    .isInstanceOf(BadInput.class)
                    .hasMessageContaining("from 2026-03-02T08:00:00Z to 2026-03-02T10:45:00Z");
        }
    }

    @Test
    void case7_aBreakThatTheShiftDoesNotHaveIsBadInput() {
        for (int index : new int[] {-1, 2}) {
            assertThatThrownBy(() -> draft.apply(move(index, "MON 09:00")))
                    .isInstanceOf(BadInput.class)
                    .hasMessageContaining("expected one of the shift's 2 breaks");
        }
    }
}
