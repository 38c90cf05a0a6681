package org.hillsboro.solving.rules;

import java.time.DayOfWeek;
import java.util.function.UnaryOperator;
import org.hillsboro.PoolPart;
import org.hillsboro.TestCenter;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CostRulesTest {

    private static TestCenter center(UnaryOperator<PoolPart> pool) {
        return TestCenter.in("UTC", "2026-W10").pool("staff", pool).contract("c", contract -> contract.perDay(2)).agent("ann").agent("bob");
    }

    @Nested
    class Base {

        private final TestCenter center = center(pool -> pool.hourly("10.01"));

        @Test
        void case1_paidTimeOnly() {
            Verify.that(CostRules::base, center, "ann MON 08:00 |#### mm ##rr|").penalizesBy(2002);
        }

        @Test
        void case2_aLineADateIsRoundedOnceHalfUp() {
            // A quarter hour is 2.5025: 250 cents on each of two dates, and 500.5 on one.
            Verify.that(CostRules::base, center, """
                    ann MON 08:00 |#|
                    ann TUE 08:00 |#|""").penalizesBy(500);
            Verify.that(CostRules::base, center, "ann MON 08:00 |#..#|").penalizesBy(501);
        }

        @Test
        void case3_nobodyCostsNothing() {
            Verify.that(CostRules::base, center, "").hasNoImpact();
        }
    }

    @Nested
    class Premiums {

        @Test
        void case1_minutesInsideTheWindow() {
            var night = center(pool -> pool.premium("night", "22:05-06:00", "10"));
            Verify.that(CostRules::premiums, night, "ann MON 22:00 |####|").penalizesBy(92);
            Verify.that(CostRules::premiums, night, "ann MON 21:00 |####|").hasNoImpact();
            Verify.that(CostRules::premiums, night, "ann MON 05:30 |####|").penalizesBy(50);
        }

        @Test
        void case2_byTheDateOfTheMinuteOnALineOfTheShiftsDate() {
            var monday = center(pool -> pool.premium("monday", DayOfWeek.MONDAY, "10"));
            Verify.that(CostRules::premiums, monday, "ann MON 23:00 |#### ####|").penalizesBy(100);
            Verify.that(CostRules::premiums, monday, "ann 2026-03-01 23:00 |#### ####|").penalizesBy(100);
        }

        @Test
        void case3_onHolidays() {
            var holiday = center(pool -> pool.holidayPremium("holiday", "50")).holiday("2026-03-04");
            Verify.that(CostRules::premiums, holiday, "ann WED 08:00 |####|").penalizesBy(500);
            Verify.that(CostRules::premiums, holiday, "ann THU 08:00 |####|").hasNoImpact();
        }

        @Test
        void case4_eachPremiumIsALineOfItsOwn() {
            var both = center(pool -> pool.hourly("0.10").premium("a", "00:00-24:00", "50").premium("b", DayOfWeek.MONDAY, "50"));
            // A quarter hour of each is 1.25 cents: two lines of 1 cent, where one of both would be 3.
            Verify.that(CostRules::premiums, both, "ann MON 08:00 |#|").penalizesBy(2);
        }

        @Test
        void case5_notForUnpaidTime() {
            var night = center(pool -> pool.premium("night", "22:00-06:00", "10"));
            Verify.that(CostRules::premiums, night, "ann MON 21:00 |#### mmmm ####|").penalizesBy(100);
        }
    }

    @Nested
    class OvertimePay {

        private final TestCenter center = center(pool -> pool.overtime(2, "50"));

        @Test
        void case1_hoursBeyondTheLimitInTheOrderOfTime() {
            Verify.that(CostRules::overtime, center, """
                    ann TUE 08:00 |#### ####|
                    ann MON 08:00 |####|""").penalizesBy(500);
        }

        @Test
        void case2_upToTheLimitThereIsNone() {
            Verify.that(CostRules::overtime, center, """
                    ann MON 08:00 |####|
                    ann TUE 08:00 |####|
                    bob TUE 08:00 |#### ####|""").hasNoImpact();
        }

        @Test
        void case3_poolsWithoutOvertimePayNone() {
            Verify.that(CostRules::overtime, center(pool -> pool), "ann MON 08:00 |#### #### #### #### ####|").hasNoImpact();
        }
    }

    @Nested
    class Overhead {

        @Test
        void case1_roundedOnceForThePool() {
            var center = center(pool -> pool.overhead("1.10"));
            // 27.5 cents each: 55 together.
            Verify.that(CostRules::overhead, center, """
                    ann MON 08:00 |#|
                    bob MON 08:00 |#|""").penalizesBy(55);
        }

        @Test
        void case2_noneUnlessGiven() {
            Verify.that(CostRules::overhead, center(pool -> pool), "ann MON 08:00 |#|").hasNoImpact();
        }
    }

    @Nested
    class Commitment {

        private final TestCenter center = center(pool -> pool.committedHours(2));

        @Test
        void case1_whatIsNotUsedIsPaid() {
            Verify.that(CostRules::commitment, center, "ann MON 08:00 |####|").penalizesBy(1000);
        }

        @Test
        void case2_allOfItWhereNobodyWorks() {
            Verify.that(CostRules::commitment, center, "").penalizesBy(2000);
        }

        @Test
        void case3_nothingOnceItIsUsed() {
            Verify.that(CostRules::commitment, center, """
                    ann MON 08:00 |####|
                    bob MON 08:00 |####|""").hasNoImpact();
            Verify.that(CostRules::commitment, center, "ann MON 08:00 |#### #### ####|").hasNoImpact();
        }
    }
}
