package org.hillsboro.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.hillsboro.DrawnRoster;
import org.hillsboro.TestCenter;
import org.hillsboro.TestRequirement;
import org.junit.jupiter.api.Test;

/** What a draft begins with. */
class DraftRosterTest {

    private final TestCenter center =
            TestDraft.center().contract("c", contract -> contract.startEvery("1h")).agent("ann");

    private DraftRoster draft(String drawing, List<Waiver> agreed) {
        return new DraftRoster(
                DrawnRoster.of(center, drawing), center.folder(), TestRequirement.in(center).build(), agreed);
    }

    @Test
    void exceptionsThatTheRosterCameWithStandWhileTheyAreNeeded() {
        var violations = draft("ann MON 08:30 |####|", List.of()).openViolations();
        assertThat(TestDraft.rules(violations)).containsExactly("start_every");

        var draft = draft("ann MON 08:30 |####|", List.of(new Waiver(violations.getFirst(), "her bus", "tom")));
        assertThat(draft.openViolations()).isEmpty();
        assertThat(draft.waivers()).hasSize(1);

        draft.apply(new EditOrder(new RosterEdit.DropShift(TestDraft.id(1)), 0, "sue", ""));
        assertThat(draft.waivers()).isEmpty();
    }

    @Test
    void whatIsWrongFromTheStartStopsNoOtherEdit() {
        center.agent("bob", agent -> agent.absent("2026-03-02", "2026-03-03"));
        var draft = draft("ann MON 08:00 |####|\nbob MON 08:00 |####|", List.of());

        assertThat(draft.apply(new EditOrder(new RosterEdit.DropShift(TestDraft.id(1)), 0, "sue", "")))
                .isInstanceOf(EditAnswer.Applied.class);
        assertThat(TestDraft.rules(draft.openViolations())).containsExactly("absence");
    }

    @Test
    void aRosterOfOthersIsRefused() {
        assertThatThrownBy(() -> draft("zoe MON 08:00 |####|\nkim unplanned: why", List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("zoe")
                .hasMessageContaining("kim");
    }

    @Test
    void whatWasAskedOfADraftDoesNotChangeWithIt() {
        var draft = draft("ann MON 08:00 |####|", List.of());
        var coverage = draft.coverage();
        var edits = draft.edits();

        draft.apply(new EditOrder(new RosterEdit.DropShift(TestDraft.id(1)), 0, "sue", ""));

        assertThat(coverage.surplusAgentMinutes()).isEqualByComparingTo("60");
        assertThat(edits).isEmpty();
    }
}
