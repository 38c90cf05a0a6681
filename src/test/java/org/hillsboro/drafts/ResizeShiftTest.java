package org.hillsboro.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.hillsboro.TestCenter;
import org.hillsboro.files.BadInput;
import org.junit.jupiter.api.Test;

class ResizeShiftTest {

    private final TestCenter center = TestDraft.center()
            .pool("staff", pool -> pool.hourly("10.00").overtime(2, "50"))
            .contract("c", contract -> contract.weekly(1, 3).paid("1h", "2h", "3h", "4h")
                    .breakOf("MEAL", 30, false, "1h", null, "2h"))
            .agent("ann");

    private static RosterEdit resize(TestDraft draft, String start, int hours) {
        return new RosterEdit.ResizeShift(TestDraft.id(1), draft.at(start), hours * 60);
    }

    @Test
    void case1_longerWithTheBreakThatItNeedsThen() {
        var draft = TestDraft.of(center, "ann MON 08:00 |#### ####|");

        var impact = draft.applied(resize(draft, "MON 07:00", 3)).impact();

        assertThat(draft.drawn()).containsExactly("ann MON 07:00 |#### mm## #### ##|");
        assertThat(impact.roster().cost().total()).hasToString("15.00 USD");
    }

    @Test
    void case2_shorterWithoutIt() {
        var draft = TestDraft.of(center, "ann MON 08:00 |#### mm## #### ##|");

        var impact = draft.applied(resize(draft, "MON 08:00", 1)).impact();

        assertThat(draft.drawn()).containsExactly("ann MON 08:00 |####|");
        assertThat(impact.sentence()).isEqualTo("Better: coverage stays as short as it is, 25.00 USD cheaper.");
    }

    @Test
    void case3_beyondTheWeeksHoursIsRefused() {
        var draft = TestDraft.of(center, "ann MON 08:00 |#### ####|");
        assertThat(draft.refused(resize(draft, "MON 08:00", 4))).containsExactly("weekly_hours_max");
    }

    @Test
    void case4_aLengthThatTheContractDoesNotHaveIsRefused() {
        var draft = TestDraft.of(center, "ann MON 08:00 |#### ####|");
        assertThat(draft.refused(new RosterEdit.ResizeShift(TestDraft.id(1), draft.at("MON 08:00"), 90)))
                .containsExactly("paid_hours");
    }

    @Test
    void case5_whatWasTooLittleMayBecomeLessSoButNotMore() {
        center.contract("c", contract -> contract.weekly(4, 8));
        var draft = TestDraft.of(center, "ann MON 08:00 |#### ####|");

        assertThat(draft.refused(resize(draft, "MON 08:00", 1))).containsExactly("weekly_hours_min");
        draft.applied(resize(draft, "MON 08:00", 3));
        assertThat(TestDraft.rules(draft.draft.openViolations())).containsExactly("weekly_hours_min");
        assertThat(draft.applied(resize(draft, "MON 08:00", 4)).impact().sentence())
                .contains("Mends: a week has the contract's least hours");
        assertThat(draft.draft.openViolations()).isEmpty();
    }

    @Test
    void case6_onlyWholeQuartersOfADay() {
        var draft = TestDraft.of(center, "ann MON 08:00 |#### ####|");
        for (int minutes : new int[] {0, -60, 50, 1455, Integer.MAX_VALUE}) {
            assertThatThrownBy(() -> draft.apply(new RosterEdit.ResizeShift(TestDraft.id(1), draft.at("MON 08:00"), minutes)))
                    .isInstanceOf(BadInput.class)
                    .hasMessageContaining("paidMinutes: \"" + minutes + "\"");
        }
    }
}
