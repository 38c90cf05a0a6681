package org.hillsboro.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.hillsboro.TestCenter;
import org.hillsboro.TestRequirement;
import org.hillsboro.files.BadInput;
import org.junit.jupiter.api.Test;

/** Ann is sick at eleven and goes home. */
class LeaveShiftTest {

    private final TestCenter center = TestDraft.center()
            .contract("c", contract -> contract.paid("4h", "8h").meal(30, "2h", "6h"))
            .agent("ann")
            .agent("bob");
    private final TestDraft draft = TestDraft.of(
            center, TestRequirement.in(center).needs("voice", "MON", "10:00-12:00", 1).build(), "ann MON 08:00 |#### #### #### mm## ##|");

    private RosterEdit leave(String at) {
        return new RosterEdit.LeaveShift(TestDraft.id(1), draft.at(at), "SICK", true);
    }

    @Test
    void case1_whatWasWorkedStaysAndNothingIsToBeMended() {
        var impact = draft.applied(leave("MON 10:30")).impact();

        assertThat(draft.drawn()).containsExactly("ann MON 08:00 |#### #### ##|");
        assertThat(impact.roster().cost().total().minor()).isNegative();
        assertThat(impact.roster().shortfallAgentMinutes()).isEqualByComparingTo("60");
        assertThat(TestDraft.rules(draft.draft.violations())).containsExactlyInAnyOrder("paid_hours", "breaks");
        assertThat(impact.sentence()).doesNotContain("to be mended");
        assertThat(draft.draft.openViolations()).isEmpty();
        assertThat(draft.draft.pinned()).hasSize(1);
        assertThat(draft.draft.agent("ann").absences()).singleElement()
                .satisfies(absence -> assertThat(absence.from()).isEqualTo(draft.at("MON 10:30")));
    }

    @Test
    void case2_outsideTheShiftOrBetweenQuartersIsBadInput() {
        for (String at : List.of("MON 08:00", "MON 12:30", "MON 13:45", "MON 09:10")) {
            assertThatThrownBy(() -> draft.apply(leave(at))).isInstanceOf(BadInput.class).hasMessageContaining("inside the shift");
        }
    }

    @Test
    void case3_inAMealTheMealIsCut() {
        draft.applied(leave("MON 11:15"));
        assertThat(draft.drawn()).containsExactly("ann MON 08:00 |#### #### #### m|");
        assertThat(draft.draft.openViolations()).isEmpty();
    }

    @Test
    void case4_takenBackTheShiftIsWholeAgain() {
        draft.applied(leave("MON 10:30"));
        draft.applied(new RosterEdit.UndoEdit(1));
        assertThat(draft.drawn()).containsExactly("ann MON 08:00 |#### #### #### mm## ##|");
        assertThat(draft.draft.violations()).isEmpty();
        assertThat(draft.draft.waivers()).isEmpty();
        assertThat(draft.draft.agent("ann").absences()).isEmpty();
    }

    @Test
    void case5_forDaysAndWithSomebodyInsteadInOneEdit() {
        draft.applied(new RosterEdit.Together(List.of(
                leave("MON 10:30"),
                new RosterEdit.SetAbsent("ann", draft.at("TUE 00:00"), draft.at("THU 00:00"), "SICK", true),
                new RosterEdit.AddShift("bob", draft.at("MON 10:30"), 240))));
        assertThat(draft.draft.openViolations()).isEmpty();
        assertThat(draft.draft.coverage().shortfallAgentMinutes()).isZero();
    }

    @Test
    void case6_onlyTheShapeOfThatShiftIsForgiven() {
        center.contract("c", contract -> contract.paid("4h", "8h").weekly(4, 40));
        var strict = TestDraft.of(center, "ann MON 08:00 |#### #### #### ####|\nbob MON 08:00 |#### #### #### ####|");
        strict.applied(new RosterEdit.LeaveShift(TestDraft.id(1), strict.at("MON 10:00"), "SICK", true));
        assertThat(TestDraft.rules(strict.draft.openViolations())).containsExactly("weekly_hours_min");
    }
}
