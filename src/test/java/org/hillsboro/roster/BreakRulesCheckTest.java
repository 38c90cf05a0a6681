package org.hillsboro.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.UnaryOperator;
import org.hillsboro.ContractPart;
import org.hillsboro.TestCenter;
import org.junit.jupiter.api.Test;

class BreakRulesCheckTest {

    private static TestCenter center(UnaryOperator<ContractPart> contract) {
        return TestCenter.in("UTC", "2026-W10").contract("c", contract).agent("ann");
    }

    @Test
    void case1_aMissingBreak() {
        var center = center(contract -> contract.meal(30, "1h", "3h"));
        assertThat(Broken.rules(center, "ann MON 08:00 |#### #### ####|")).containsExactly("breaks");
        assertThat(Broken.rules(center, "ann MON 08:00 |#### mm## ####|")).isEmpty();
    }

    @Test
    void case2_aBreakTwice() {
        var center = center(contract -> contract.meal(30, "1h", "3h"));
        assertThat(Broken.rules(center, "ann MON 08:00 |#### mm## mm##|")).containsExactly("breaks");
    }

    @Test
    void case3_aBreakThatTheContractDoesNotKnow() {
        assertThat(Broken.rules(center(contract -> contract), "ann MON 08:00 |#### r###|")).containsExactly("breaks");
        assertThat(Broken.rules(center(contract -> contract), "ann MON 08:00 |#### t###|")).containsExactly("breaks");
    }

    @Test
    void case4_aBreakOfTheWrongLengthOrPay() {
        var center = center(contract -> contract.meal(30, "1h", "3h"));
        assertThat(Broken.rules(center, "ann MON 08:00 |#### mmm# ####|")).containsExactly("breaks");
        var paidMeal = center(contract -> contract.breakOf("MEAL", 30, true, "1h", "3h", null));
        assertThat(Broken.rules(paidMeal, "ann MON 08:00 |#### mm## ####|")).containsExactly("breaks");
    }

    @Test
    void case5_notBeforeAfter() {
        var center = center(contract -> contract.meal(30, "1h", "3h"));
        assertThat(Broken.rules(center, "ann MON 08:00 |###m m### ####|")).containsExactly("break_times");
        assertThat(Broken.rules(center, "ann MON 08:00 |#### mm## ####|")).isEmpty();
    }

    @Test
    void case6_endsByBefore() {
        var center = center(contract -> contract.meal(30, "1h", "3h"));
        assertThat(Broken.rules(center, "ann MON 08:00 |#### #### ###m m###|")).containsExactly("break_times");
        assertThat(Broken.rules(center, "ann MON 08:00 |#### #### ##mm ####|")).isEmpty();
    }

    @Test
    void case7_withoutBeforeItMayEndTheShift() {
        var center = center(contract -> contract.restBreak(15, "1h", null));
        assertThat(Broken.rules(center, "ann MON 08:00 |#### ###r|")).isEmpty();
    }

    @Test
    void case8_onlyAboveIfPaidHoursOver() {
        var center = center(contract -> contract.breakOf("MEAL", 30, false, "1h", "3h", "6h"));
        assertThat(Broken.rules(center, "ann MON 08:00 |#### #### #### #### #### ####|")).isEmpty();
        assertThat(Broken.rules(center, "ann MON 08:00 |#### #### #### #### #### #### #|")).containsExactly("breaks");
        assertThat(Broken.rules(center, "ann MON 08:00 |#### mm## #### #### #### #### ##|")).containsExactly("breaks");
        assertThat(Broken.rules(center, "ann MON 08:00 |#### mm## #### #### #### #### ###|")).isEmpty();
    }

    @Test
    void case9_noTwoTouching() {
        var center = center(contract -> contract.meal(30, "1h", null).restBreak(15, "1h", null));
        assertThat(Broken.rules(center, "ann MON 08:00 |#### mmr# ####|")).containsExactly("breaks_touch");
        assertThat(Broken.rules(center, "ann MON 08:00 |#### rmm# ####|")).containsExactly("breaks_touch");
        assertThat(Broken.rules(center, "ann MON 08:00 |#### mm#r ####|")).isEmpty();
    }

    @Test
    void case10_twoRestsOfOneLengthFindTheirWindows() {
        // The rule that comes first allows both; only the other assignment works.
        var center = center(contract -> contract.restBreak(15, "0h", "4h").restBreak(15, "1h", "2h"));
        assertThat(Broken.rules(center, "ann MON 08:00 |#### r### r###|")).isEmpty();
        assertThat(Broken.rules(center, "ann MON 08:00 |###r #### r###|")).containsExactly("break_times");
    }

    @Test
    void case11_breakTimesAreRealMinutesAlsoWhenClocksChange() {
        // Berlin, 29 March: after 01:45 comes 03:00.
        var spring = TestCenter.in("Europe/Berlin", "2026-W13")
                .contract("c", contract -> contract.meal(30, "2h", "3h"))
                .agent("ann");
        assertThat(Broken.rules(spring, "ann SUN 00:30 |#### ###m m### ####|")).containsExactly("break_times");
        assertThat(Broken.rules(spring, "ann SUN 00:30 |#### #### ##mm ####|")).isEmpty();
    }
}
