package org.hillsboro.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.hillsboro.TestCenter;
import org.hillsboro.files.BadInput;
import org.junit.jupiter.api.Test;

class SetAbsentTest {

    private final TestCenter center = TestDraft.center()
            .contract("c", contract -> contract.weekly(4, 4).days(2))
            .agent("ann");

    private static RosterEdit absent(TestDraft draft, String from, String to) {
        return new RosterEdit.SetAbsent("ann", draft.at(from), draft.at(to), "SICK", true);
    }

    private static RosterEdit present(TestDraft draft, String from, String to) {
        return new RosterEdit.RemoveAbsence("ann", draft.at(from), draft.at(to));
    }

    private TestDraft draft() {
        return TestDraft.of(center, "ann MON 08:00 |#### ####|\nann TUE 08:00 |#### ####|");
    }

    @Test
    void case1_aWholeDateDropsItsShiftAndLowersTheHours() {
        var draft = draft();

        var impact = draft.applied(absent(draft, "MON 00:00", "TUE 00:00")).impact();

        assertThat(draft.drawn()).containsExactly("ann TUE 08:00 |#### ####|");
        assertThat(draft.draft.folder().agents().getFirst().absences()).hasSize(1);
        assertThat(draft.draft.violations()).isEmpty();
        assertThat(impact.roster().cost().total()).hasToString("-20.00 USD");
        assertThat(impact.roster().cost().absencePay()).hasToString("20.00 USD");
        assertThat(impact.change().shifts()).hasSize(1);
    }

    @Test
    void case2_onlyShiftsThatItOverlapsAreDropped() {
        var draft = draft();
        draft.applied(absent(draft, "MON 10:00", "TUE 08:00"));
        assertThat(draft.drawn()).hasSize(2);

        draft.applied(absent(draft, "MON 09:45", "MON 10:00"));
        assertThat(draft.drawn()).containsExactly("ann TUE 08:00 |#### ####|");
    }

    @Test
    void case3_aFactIsNotRefusedWhateverItBreaks() {
        var draft = draft();

        var impact = draft.applied(absent(draft, "MON 09:00", "MON 12:00")).impact();

        assertThat(impact.sentence()).contains("Still to be mended: a week has the contract's least hours");
        assertThat(TestDraft.rules(draft.draft.openViolations())).containsExactly("weekly_hours_min");
        draft.applied(new RosterEdit.ResizeShift(TestDraft.id(2), draft.at("TUE 08:00"), 240));
        assertThat(draft.draft.openViolations()).isEmpty();
    }

    @Test
    void case4_nobodyIsGivenAShiftInIt() {
        center.agent("bob");
        var draft = TestDraft.of(center, "bob MON 08:00 |#### #### #### ####|\nann TUE 08:00 |#### #### #### ####|");
        draft.applied(absent(draft, "MON 00:00", "TUE 00:00"));

        assertThat(draft.refused(new RosterEdit.MoveShift(TestDraft.id(2), draft.at("MON 12:00")))).contains("absence");
    }

    @Test
    void case5_takenBackTheHoursAreAskedAgain() {
        var draft = draft();
        draft.applied(absent(draft, "MON 00:00", "TUE 00:00"));

        draft.applied(present(draft, "MON 00:00", "TUE 00:00"));

        assertThat(draft.draft.folder().agents().getFirst().absences()).isEmpty();
        assertThat(TestDraft.rules(draft.draft.openViolations())).containsExactly("weekly_hours_min");
        draft.applied(new RosterEdit.AddShift("ann", draft.at("FRI 08:00"), 120));
        assertThat(draft.draft.openViolations()).isEmpty();
    }

    @Test
    void case6_backEarlierInOneEdit() {
        var draft = draft();
        draft.applied(absent(draft, "MON 00:00", "WED 00:00"));
        assertThat(draft.drawn()).isEmpty();

        draft.applied(new RosterEdit.Together(List.of(
                present(draft, "MON 00:00", "WED 00:00"),
                absent(draft, "MON 00:00", "TUE 00:00"),
                new RosterEdit.AddShift("ann", draft.at("TUE 08:00"), 120))));

        assertThat(draft.drawn()).containsExactly("ann TUE 08:00 |#### ####|");
        assertThat(draft.draft.openViolations()).isEmpty();
    }

    @Test
    void case7_whatIsNoAbsenceIsBadInput() {
        var draft = draft();
        assertThatThrownBy(() -> draft.apply(absent(draft, "MON 08:00", "MON 08:00")))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("expected a time after start");
        assertThatThrownBy(() -> draft.apply(new RosterEdit.SetAbsent(
                        "ann", draft.draft.roster().week().end().plusSeconds(86_400), draft.at("MON 00:00").plusSeconds(99_999_999),
                        "SICK", false)))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("expected an absence in the week of the draft");
        assertThatThrownBy(() -> draft.apply(present(draft, "MON 08:00", "MON 09:00")))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("expected the times of an absence of ann, which are []");
    }
}
