package org.hillsboro.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.hillsboro.TestCenter;
import org.hillsboro.TestRequirement;
import org.hillsboro.files.BadInput;
import org.junit.jupiter.api.Test;

class AddAndDropShiftTest {

    private final TestCenter center = TestDraft.center()
            .pool("vendor", pool -> pool.hourly("10.00").committedHours(2))
            .contract("c", contract -> contract.weekly(0, 2).paid("1h", "2h"))
            .agent("ann")
            .agent("bob");

    @Test
    void case1_addingCoversAndCostsWhatTheCommitmentDoesNotPay() {
        var needed = TestRequirement.in(center).needs("voice", "MON", "08:00-10:00", 2).build();
        var draft = TestDraft.of(center, needed, "ann MON 08:00 |####|");

        var roster = draft.applied(new RosterEdit.AddShift("bob", draft.at("MON 08:00"), 120)).impact().roster();

        assertThat(draft.drawn()).containsExactly("ann MON 08:00 |####|", "bob MON 08:00 |#### ####|");
        assertThat(draft.draft.shifts()).extracting(DraftShift::id).containsExactly("2026-W10-1", "2026-W10-e1");
        assertThat(roster.shortfallAgentMinutes()).isEqualByComparingTo("-120");
        assertThat(roster.cost().commitments()).hasToString("-10.00 USD");
        assertThat(roster.cost().total()).hasToString("10.00 USD");
    }

    @Test
    void case2_addingToAFullWeekIsRefused() {
        var draft = TestDraft.of(center, "ann MON 08:00 |#### ####|");
        assertThat(draft.refused(new RosterEdit.AddShift("ann", draft.at("TUE 08:00"), 60))).containsExactly("weekly_hours_max");
    }

    @Test
    void case3_toNobodyAndToNoTimeIsBadInput() {
        var draft = TestDraft.of(center, "");
        assertThatThrownBy(() -> draft.apply(new RosterEdit.AddShift("zoe", draft.at("TUE 08:00"), 60)))
                .isInstanceOf(BadInput.class)
                .hasMessageStartingWith("edit: agent: \"zoe\"");
        assertThatThrownBy(() -> draft.apply(new RosterEdit.AddShift("ann", draft.at("TUE 08:00").plusSeconds(1), 60)))
                .isInstanceOf(BadInput.class)
                .hasMessageStartingWith("edit: start:");
    }

    @Test
    void case4_whoWasUnplannedIsNotWithAShift() {
        center.contract("c", contract -> contract.weekly(1, 2));
        var draft = TestDraft.of(center, "bob unplanned: no week fits\nann MON 08:00 |####|");

        draft.applied(new RosterEdit.AddShift("bob", draft.at("MON 08:00"), 60));
        assertThat(draft.draft.roster().unplanned()).isEmpty();

        draft.applied(new RosterEdit.DropShift("2026-W10-e1"));
        assertThat(draft.draft.roster().unplanned()).hasSize(1);
        assertThat(draft.draft.violations()).isEmpty();
    }

    @Test
    void case5_droppingUncoversAndSaves() {
        var needed = TestRequirement.in(center).needs("voice", "MON", "08:00-09:00", 1).build();
        var draft = TestDraft.of(center, needed, "ann MON 08:00 |#### ####|\nbob MON 08:00 |#### ####|");

        assertThat(draft.applied(new RosterEdit.DropShift(TestDraft.id(1))).impact().sentence())
                .isEqualTo("Better: coverage stays as short as it is, 20.00 USD cheaper.");
        assertThat(draft.applied(new RosterEdit.DropShift(TestDraft.id(2))).impact().sentence())
                .isEqualTo("Worse: 60 agent-minutes more short, at the same cost.");
        assertThat(draft.drawn()).isEmpty();
    }

    @Test
    void case6_droppingBelowTheLeastHoursIsRefused() {
        center.contract("c", contract -> contract.weekly(2, 3));
        var draft = TestDraft.of(center, "ann MON 08:00 |#### ####|\nbob MON 08:00 |#### ####|\nbob TUE 08:00 |####|");

        assertThat(draft.refused(new RosterEdit.DropShift(TestDraft.id(1)))).containsExactly("weekly_hours_min");
        draft.applied(new RosterEdit.DropShift(TestDraft.id(3)));
    }

    @Test
    void case7_droppedHereAndAddedThereAsOneEdit() {
        center.contract("c", contract -> contract.weekly(2, 2));
        var draft = TestDraft.of(center, "ann MON 08:00 |#### ####|\nbob MON 08:00 |#### ####|");

        draft.applied(new RosterEdit.Together(List.of(
                new RosterEdit.DropShift(TestDraft.id(1)),
                new RosterEdit.AddShift("ann", draft.at("TUE 08:00"), 60),
                new RosterEdit.AddShift("ann", draft.at("WED 08:00"), 60))));

        assertThat(draft.drawn()).containsExactly(
                "ann TUE 08:00 |####|", "ann WED 08:00 |####|", "bob MON 08:00 |#### ####|");
        assertThat(draft.draft.shifts()).extracting(DraftShift::id).contains("2026-W10-e1", "2026-W10-e1-2");
    }

    @Test
    void case8_partsSayWhichOfThemIsWrong() {
        var draft = TestDraft.of(center, "ann MON 08:00 |####|");
        var drop = new RosterEdit.DropShift(TestDraft.id(1));
        assertThatThrownBy(() -> draft.apply(new RosterEdit.Together(List.of(drop, drop, new RosterEdit.UndoEdit(1)))))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("edit: parts[1].shift: \"2026-W10-1\": expected a shift of the draft")
                .hasMessageContaining("edit: parts[2].edit: \"1\": expected an edit that can be part of another");
        assertThatThrownBy(() -> draft.apply(new RosterEdit.Together(List.of()))).isInstanceOf(BadInput.class);
    }
}
