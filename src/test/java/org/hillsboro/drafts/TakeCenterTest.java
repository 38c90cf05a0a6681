package org.hillsboro.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.hillsboro.TestCenter;
import org.hillsboro.TestRequirement;
import org.hillsboro.drafts.RosterEdit.TakeCenter;
import org.hillsboro.drafts.RosterEdit.UndoEdit;
import org.hillsboro.files.BadInput;
import org.hillsboro.folder.CenterFolder;
import org.hillsboro.roster.Coverage;
import org.hillsboro.roster.LegalityCheck;
import org.hillsboro.roster.RosterCost;
import org.junit.jupiter.api.Test;

/** The week was planned with ann and bob; the newer center is another. */
class TakeCenterTest {

    private static final String DRAWING = """
            ann MON 08:00 |####|
            ann TUE 08:00 |####|
            bob MON 08:00 |####|""";

    private final TestCenter center = center().agent("ann").agent("bob");
    private final TestDraft draft =
            TestDraft.of(center, TestRequirement.in(center).needs("voice", "MON", "08:00-09:00", 2).build(), DRAWING);

    private static TestCenter center() {
        return TestDraft.center().contract("c", contract -> contract.startEvery("1h"));
    }

    private static TakeCenter take(CenterFolder folder) {
        return new TakeCenter(2, folder);
    }

    @Test
    void case1_theShiftsOfWhoLeftAreDropped() {
        var edit = take(center().agent("bob").folder());
        var said = draft.draft.preview(edit);
        assertThat(draft.drawn()).hasSize(3);

        var impact = draft.applied(edit).impact();

        assertThat(impact.roster()).isEqualTo(said.roster());
        assertThat(draft.drawn()).containsExactly("bob MON 08:00 |####|");
        assertThat(impact.roster().shortfallAgentMinutes()).isEqualByComparingTo("60");
        assertThat(impact.roster().cost().total()).hasToString("-20.00 USD");
        assertThat(draft.draft.centerVersion()).contains(2L);
        assertThat(ChangeWords.of(impact.change(), draft.draft)).containsExactly(
                "Shift of ann, Mon 2026-03-02 08:00-09:00, dropped.", "Shift of ann, Tue 2026-03-03 08:00-09:00, dropped.");
    }

    @Test
    void case2_whatItBreaksIsToBeMended() {
        draft.applied(take(center().agent("ann", agent -> agent.paidAbsence("2026-03-02", "2026-03-03")).agent("bob").folder()));

        assertThat(draft.drawn()).hasSize(3);
        assertThat(TestDraft.rules(draft.draft.openViolations())).containsExactly("absence");
        draft.applied(new RosterEdit.DropShift(TestDraft.id(1)));
        assertThat(draft.draft.openViolations()).isEmpty();
    }

    @Test
    void case3_absencesOfEditsStayAndAreNotDoubled() {
        draft.applied(new RosterEdit.SetAbsent("ann", draft.at("MON 00:00"), draft.at("TUE 00:00"), "SICK", false));
        draft.applied(new RosterEdit.SetAbsent("bob", draft.at("WED 00:00"), draft.at("THU 00:00"), "SICK", false));
        var sick = draft.draft.agent("ann").absences();

        var known = center().agent("ann").agent("bob").folder();
        var withAnns = known.withAgents(List.of(known.agents().getFirst().withAbsences(sick), known.agents().getLast()));
        draft.applied(take(withAnns));

        assertThat(draft.draft.agent("ann").absences()).isEqualTo(sick);
        assertThat(draft.draft.agent("bob").absences()).hasSize(1);
        draft.applied(new UndoEdit(2));
        assertThat(draft.draft.agent("bob").absences()).isEmpty();
    }

    @Test
    void case4_everythingIsAsCountedFromNothing() {
        draft.applied(take(center().agent("zoe").agent("bob", agent -> agent.paidAbsence("2026-03-02", "2026-03-04")).folder()));
        draft.applied(new RosterEdit.AddShift("zoe", draft.at("MON 08:00"), 60));

        var roster = draft.draft.roster();
        var folder = draft.draft.folder();
        var requirement = TestRequirement.in(center).needs("voice", "MON", "08:00-09:00", 2).build();
        assertThat(draft.draft.violations()).containsExactlyInAnyOrderElementsOf(LegalityCheck.violations(roster, folder));
        assertThat(draft.draft.cost()).isEqualTo(RosterCost.of(roster, folder));
        assertThat(draft.draft.coverage().shortfallAgentMinutes())
                .isEqualByComparingTo(Coverage.of(roster, folder, requirement).shortfallAgentMinutes());
    }

    @Test
    void case5_theLogMakesTheSameDraftAgain() {
        var newer = center().agent("bob").folder();
        draft.applied(new RosterEdit.MoveShift(TestDraft.id(1), draft.at("MON 10:00")));
        draft.applied(take(newer));
        draft.applied(new RosterEdit.AddShift("bob", draft.at("FRI 08:00"), 60));

        var again = TestDraft.of(center, TestRequirement.in(center).needs("voice", "MON", "08:00-09:00", 2).build(), DRAWING);
        draft.draft.log().forEach(edit -> again.draft.follow(edit, version -> version == 2 ? newer : center.folder()));

        assertThat(again.drawn()).isEqualTo(draft.drawn());
        assertThat(again.draft.log()).isEqualTo(draft.draft.log());
        assertThat(again.draft.cost()).isEqualTo(draft.draft.cost());
        assertThatThrownBy(() -> draft.draft.log().forEach(
                        TestDraft.of(center, DRAWING).draft::follow)).hasMessageContaining("Version 2 of the center is needed");
    }

    @Test
    void case6_whatCouldNotBeStoredNeverWas() {
        draft.applied(take(center().agent("bob").folder()));
        draft.draft.forgetLast();

        assertThat(draft.draft.version()).isZero();
        assertThat(draft.drawn()).hasSize(3);
        draft.applied(new RosterEdit.MoveShift(TestDraft.id(1), draft.at("MON 12:00")));
        assertThat(draft.draft.violations()).isEmpty();
    }

    @Test
    void case7_itIsNotTakenBackNorAreEditsOfWhoLeft() {
        draft.applied(new RosterEdit.GiveShift(TestDraft.id(2), "bob"));
        draft.applied(new RosterEdit.SetAbsent("ann", draft.at("WED 00:00"), draft.at("THU 00:00"), "SICK", false));
        draft.applied(take(center().agent("bob").folder()));

        assertThatThrownBy(() -> draft.apply(new UndoEdit(3))).isInstanceOf(BadInput.class).hasMessageContaining("stays");
        for (long edit : new long[] {1, 2}) {
            assertThatThrownBy(() -> draft.apply(new UndoEdit(edit)))
                    .isInstanceOf(BadInput.class)
                    .hasMessageContaining("agents are still in the center");
            assertThatThrownBy(() -> draft.draft.preview(new UndoEdit(edit))).isInstanceOf(BadInput.class);
        }
        assertThat(UndoOrder.undoing(draft.draft, "sue")).contains(new UndoEdit(2));
    }

    @Test
    void case8_whoSawTheShiftsOfWhoLeftHasAConflict() {
        draft.applied(take(center().agent("bob").folder()));
        assertThat(draft.draft.apply(new EditOrder(new RosterEdit.DropShift(TestDraft.id(1)), 0, "tom", "")))
                .isInstanceOf(EditAnswer.Conflict.class);
        assertThatThrownBy(() -> draft.apply(new TakeCenter(3, null))).isInstanceOf(BadInput.class);
    }
}
