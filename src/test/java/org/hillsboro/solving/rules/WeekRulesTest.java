package org.hillsboro.solving.rules;

import java.time.Instant;
import org.hillsboro.TestCenter;
import org.hillsboro.roster.Rule;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class WeekRulesTest {

    @Nested
    class WeeklyHoursMin {

        private final TestCenter center = Verify.ann(contract -> contract.weekly(3, 4));

        @Test
        void case1_tooFewArePenalized() {
            Verify.that(WeekRules::weeklyHoursMin, center, """
                    ann MON 08:00 |#### ##|
                    ann TUE 08:00 |#### #|""").penalizesBy(1);
        }

        @Test
        void case2_justEnough() {
            Verify.that(WeekRules::weeklyHoursMin, center, """
                    ann MON 08:00 |#### ##|
                    ann TUE 08:00 |#### ##|""").hasNoImpact();
        }

        @Test
        void case3_noneAtAllArePenalizedUnlessListedAsUnplanned() {
            Verify.that(WeekRules::weeklyHoursMin, center, "")
                    .justifiesWith(new Breach(Rule.WEEKLY_HOURS_MIN, "ann", Instant.parse("2026-03-02T00:00:00Z")))
                    .penalizesBy(1);
            Verify.that(WeekRules::weeklyHoursMin, center, "ann unplanned: no legal week").hasNoImpact();
            Verify.that(WeekRules::weeklyHoursMin, Verify.ann(contract -> contract), "").hasNoImpact();
        }

        @Test
        void case4_anAbsentDateTakesItsShareOff() {
            // 4 hours on at most 4 dates: an hour a date.
            var absent = Verify.ann(contract -> contract.weekly(4, 8).days(4), agent -> agent.absent("2026-03-03", "2026-03-04"));
            Verify.that(WeekRules::weeklyHoursMin, absent, "ann MON 08:00 |#### #### ###|").penalizesBy(1);
            Verify.that(WeekRules::weeklyHoursMin, absent, "ann MON 08:00 |#### #### ####|").hasNoImpact();
        }
    }

    @Nested
    class WeeklyHoursMax {

        @Test
        void case1_tooManyArePenalized() {
            var center = Verify.ann(contract -> contract.weekly(0, 4));
            Verify.that(WeekRules::weeklyHoursMax, center, """
                    ann MON 08:00 |#### #### ####|
                    ann TUE 08:00 |#### #|""").penalizesBy(1);
            Verify.that(WeekRules::weeklyHoursMax, center, """
                    ann MON 08:00 |#### #### ####|
                    ann TUE 08:00 |#### mm|""").hasNoImpact();
        }

        @Test
        void case2_overtimeRaisesTheLimit() {
            var center = Verify.ann(contract -> contract.weekly(0, 4).overtimeUpTo(5));
            Verify.that(WeekRules::weeklyHoursMax, center, "ann MON 08:00 |#### #### #### #### ####|").hasNoImpact();
            Verify.that(WeekRules::weeklyHoursMax, center, "ann MON 08:00 |#### #### #### #### #### #|").penalizesBy(1);
        }

        @Test
        void case3_theAgentsOwnLimitLowersIt() {
            var center = Verify.ann(contract -> contract.weekly(0, 4), agent -> agent.maxWeekly("2h"));
            Verify.that(WeekRules::weeklyHoursMax, center, "ann MON 08:00 |#### #### #|").penalizesBy(1);
            Verify.that(WeekRules::weeklyHoursMax, center, "ann MON 08:00 |#### ####|").hasNoImpact();
        }

        @Test
        void case4_hoursOfLastWeeksShiftsAreNotOfThisWeek() {
            var center = Verify.ann(contract -> contract.weekly(0, 4), agent -> agent.previousShift("2026-03-01T20:00", "2026-03-02T04:00"));
            Verify.that(WeekRules::weeklyHoursMax, center, "ann MON 08:00 |#### #### #### ####|").hasNoImpact();
        }
    }

    @Nested
    class Unplanned {

        private final TestCenter center = Verify.ann(contract -> contract.weekly(3, 4));

        @Test
        void case1_whoHasNoHoursToWorkIsNotUnplanned() {
            Verify.that(WeekRules::unplanned, Verify.ann(contract -> contract), "ann unplanned: no legal week").penalizesBy(1);
            Verify.that(WeekRules::unplanned, center, "ann unplanned: no legal week").hasNoImpact();
        }

        @Test
        void case2_whoHasAShiftIsNotUnplanned() {
            Verify.that(WeekRules::unplanned, center, """
                    ann MON 08:00 |#|
                    ann unplanned: no legal week""").penalizesBy(1);
        }

        @Test
        void case3_listedTwiceIsPenalized() {
            Verify.that(WeekRules::unplanned, center, """
                    ann unplanned: no legal week
                    ann unplanned: none at all""").penalizesBy(1);
        }
    }
}
