package org.hillsboro.solving.rules;

import org.hillsboro.TestCenter;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class BreakRulesTest {

    /** A meal from 1 h to 2 h after the start, and over two paid hours a rest. */
    private final TestCenter center = Verify.ann(contract -> contract
            .meal(30, "1h", "2h")
            .breakOf("REST", 15, true, "2h", null, "2h"));

    @Nested
    class Breaks {

        @Test
        void case1_aMissingBreakIsPenalized() {
            Verify.that(BreakRules::breaks, center, "ann MON 08:00 |#### ####|").penalizesBy(1);
            Verify.that(BreakRules::breaks, center, "ann MON 08:00 |#### mm## ####|").penalizesBy(1);
        }

        @Test
        void case2_oneTooManyIsPenalized() {
            Verify.that(BreakRules::breaks, center, "ann MON 08:00 |#### mm## r#|").penalizesBy(1);
        }

        @Test
        void case3_anotherLengthOrKindIsPenalized() {
            Verify.that(BreakRules::breaks, center, "ann MON 08:00 |#### m###|").penalizesBy(1);
            Verify.that(BreakRules::breaks, center, "ann MON 08:00 |#### tt##|").penalizesBy(1);
        }

        @Test
        void case4_justThoseOfTheContractAreAllowed() {
            Verify.that(BreakRules::breaks, center, "ann MON 08:00 |#### mm####|").hasNoImpact();
            Verify.that(BreakRules::breaks, center, "ann MON 08:00 |#### mm## r##|").hasNoImpact();
        }

        @Test
        void case5_whenTheyLieIsAnotherRule() {
            Verify.that(BreakRules::breaks, center, "ann MON 08:00 |#mm# ####|").hasNoImpact();
        }
    }

    @Nested
    class BreakTimes {

        @Test
        void case1_tooSoonIsPenalized() {
            Verify.that(BreakRules::breakTimes, center, "ann MON 08:00 |###m m####|").penalizesBy(1);
            Verify.that(BreakRules::breakTimes, center, "ann MON 08:00 |####mm ####|").hasNoImpact();
        }

        @Test
        void case2_tooLateIsPenalized() {
            Verify.that(BreakRules::breakTimes, center, "ann MON 08:00 |#### ###m m#|").penalizesBy(1);
            Verify.that(BreakRules::breakTimes, center, "ann MON 08:00 |#### ##mm ##|").hasNoImpact();
        }

        @Test
        void case3_withoutAnEndItMayLieAtTheEndOfTheShift() {
            Verify.that(BreakRules::breakTimes, center, "ann MON 08:00 |#### mm## ##r|").hasNoImpact();
            Verify.that(BreakRules::breakTimes, center, "ann MON 08:00 |#### mm#r ###|").penalizesBy(1);
        }

        @Test
        void case4_twoOfOneSortMayStandForEachOther() {
            // One anywhere up to 3 h, one only up to 1 h 30: the first in time is the second of the contract.
            var two = Verify.ann(contract -> contract.restBreak(15, "0h", "3h").restBreak(15, "1h", "1h30m"));
            Verify.that(BreakRules::breakTimes, two, "ann MON 08:00 |#### r### #r##|").hasNoImpact();
            Verify.that(BreakRules::breakTimes, two, "ann MON 08:00 |#r## #r## ####|").hasNoImpact();
            Verify.that(BreakRules::breakTimes, two, "ann MON 08:00 |#r#r #### ####|").penalizesBy(1);
            Verify.that(BreakRules::breakTimes, two, "ann MON 08:00 |#### ##r# #r##|").penalizesBy(1);
        }

        @Test
        void case5_aShiftWithoutItsBreaksBreaksTheOtherRuleOnly() {
            Verify.that(BreakRules::breakTimes, center, "ann MON 08:00 |m### ####|").hasNoImpact();
        }
    }

    @Nested
    class BreaksTouch {

        @Test
        void case1_twoThatTouchArePenalized() {
            Verify.that(BreakRules::breaksTouch, center, "ann MON 08:00 |#### mmr# ###|").penalizesBy(1);
        }

        @Test
        void case2_aQuarterHourBetweenIsEnough() {
            Verify.that(BreakRules::breaksTouch, center, "ann MON 08:00 |#### mm#r ###|").hasNoImpact();
        }
    }
}
