package org.hillsboro.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.UnaryOperator;
import org.hillsboro.AgentPart;
import org.hillsboro.ContractPart;
import org.hillsboro.TestCenter;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class WeekRulesCheckTest {

    private static TestCenter center(UnaryOperator<ContractPart> contract) {
        return center(contract, agent -> agent);
    }

    private static TestCenter center(UnaryOperator<ContractPart> contract, UnaryOperator<AgentPart> agent) {
        return TestCenter.in("UTC", "2026-W10").contract("c", contract).agent("ann", agent);
    }

    @Nested
    class WeeklyHours {

        private final TestCenter center = center(contract -> contract.weekly(3, 4));

        @Test
        void case1_tooFew() {
            assertThat(Broken.rules(center, "ann MON 08:00 |#### #### ###|")).containsExactly("weekly_hours_min");
            assertThat(Broken.rules(center, "ann MON 08:00 |#### #### ####|")).isEmpty();
        }

        @Test
        void case2_noneAtAll() {
            assertThat(Broken.rules(center, "")).containsExactly("weekly_hours_min");
            assertThat(Broken.rules(center(contract -> contract), "")).isEmpty();
        }

        @Test
        void case3_tooMany() {
            assertThat(Broken.rules(center, """
                    ann MON 08:00 |#### #### ####|
                    ann TUE 08:00 |#### #|""")).containsExactly("weekly_hours_max");
            assertThat(Broken.rules(center, """
                    ann MON 08:00 |#### #### ####|
                    ann TUE 08:00 |####|""")).isEmpty();
        }

        @Test
        void case4_overtimeRaisesTheLimit() {
            var overtime = center(contract -> contract.weekly(3, 4).overtimeUpTo(5));
            assertThat(Broken.rules(overtime, "ann MON 08:00 |#### #### #### #### ####|")).isEmpty();
            assertThat(Broken.rules(overtime, "ann MON 08:00 |#### #### #### #### #### #|"))
                    .containsExactly("weekly_hours_max");
        }

        @Test
        void case5_theAgentsOwnLimitLowersBothEnds() {
            var own = center(contract -> contract.weekly(3, 4), agent -> agent.maxWeekly("2h"));
            assertThat(Broken.rules(own, "ann MON 08:00 |#### #### #|")).containsExactly("weekly_hours_max");
            assertThat(Broken.rules(own, "ann MON 08:00 |#### ####|")).isEmpty();
        }

        @Test
        void case6_anAbsentDateTakesItsShareOffTheMinimum() {
            // 4 hours on at most 4 dates: an hour a date.
            var absent = center(contract -> contract.weekly(4, 8).days(4), agent -> agent.absent("2026-03-03", "2026-03-04"));
            assertThat(Broken.rules(absent, "ann MON 08:00 |#### #### ###|")).containsExactly("weekly_hours_min");
            assertThat(Broken.rules(absent, "ann MON 08:00 |#### #### ####|")).isEmpty();
        }

        @Test
        void case7_hoursOfPreviousShiftsAreNotOfThisWeek() {
            var before = center(contract -> contract.weekly(0, 4), agent -> agent.previousShift("2026-03-01T20:00", "2026-03-02T04:00"));
            assertThat(Broken.rules(before, "ann MON 08:00 |#### #### #### ####|")).isEmpty();
        }
    }

    @Nested
    class Dates {

        @Test
        void case1_daysMax() {
            var center = center(contract -> contract.days(2).perDay(2));
            assertThat(Broken.rules(center, """
                    ann MON 08:00 |#|
                    ann WED 08:00 |#|
                    ann FRI 08:00 |#|""")).containsExactly("days_max");
            assertThat(Broken.rules(center, """
                    ann MON 08:00 |#...#|
                    ann WED 08:00 |#...#|""")).isEmpty();
        }

        @Test
        void case2_absentDatesLeaveFewer() {
            var center = center(contract -> contract, agent -> agent.absent("2026-03-03", "2026-03-08"));
            assertThat(Broken.rules(center, """
                    ann MON 08:00 |#|
                    ann SUN 08:00 |#|""")).isEmpty();
            // Los Angeles: the Sunday before is outside the seven dates and counts all the same.
            var west = TestCenter.in("UTC", "2026-W10")
                    .agent("ann", agent -> agent.zone("America/Los_Angeles").absent("2026-03-03", "2026-03-08"));
            assertThat(Broken.rules(west, """
                    ann 2026-03-01 20:00 |#|
                    ann MON 08:00 |#|
                    ann SUN 08:00 |#|""")).containsExactly("days_max");
        }

        @Test
        void case3_maxConsecutive() {
            var center = center(contract -> contract.maxConsecutive(2));
            assertThat(Broken.rules(center, """
                    ann MON 08:00 |#|
                    ann TUE 08:00 |#|
                    ann WED 08:00 |#|""")).containsExactly("max_consecutive");
            assertThat(Broken.rules(center, """
                    ann MON 08:00 |#|
                    ann TUE 08:00 |#|
                    ann THU 08:00 |#|""")).isEmpty();
        }

        @Test
        void case4_maxConsecutiveCountsLastWeek() {
            var center = center(
                    contract -> contract.maxConsecutive(2),
                    agent -> agent.previousShift("2026-02-28T08:00", "2026-02-28T12:00")
                            .previousShift("2026-03-01T08:00", "2026-03-01T12:00"));
            assertThat(Broken.rules(center, "ann MON 08:00 |#|")).containsExactly("max_consecutive");
            assertThat(Broken.rules(center, "ann TUE 08:00 |#|")).isEmpty();
        }

        @Test
        void case5_aRunThatEndedBeforeTheWeekIsNoFaultOfIt() {
            var center = center(
                    contract -> contract.maxConsecutive(1),
                    agent -> agent.previousShift("2026-02-27T08:00", "2026-02-27T12:00")
                            .previousShift("2026-02-28T08:00", "2026-02-28T12:00"));
            assertThat(Broken.rules(center, "ann MON 08:00 |#|")).isEmpty();
        }

        @Test
        void case6_consecutiveOff() {
            var center = center(contract -> contract.consecutiveOff(2));
            assertThat(Broken.rules(center, """
                    ann MON 08:00 |#|
                    ann WED 08:00 |#|
                    ann FRI 08:00 |#|
                    ann SAT 08:00 |#|""")).containsExactly("consecutive_off");
            assertThat(Broken.rules(center, """
                    ann MON 08:00 |#|
                    ann WED 08:00 |#|
                    ann FRI 08:00 |#|""")).isEmpty();
        }

        @Test
        void case7_daysOffOutsideTheSevenDatesDoNotHelp() {
            var center = center(contract -> contract.consecutiveOff(2));
            assertThat(Broken.rules(center, """
                    ann TUE 08:00 |#|
                    ann THU 08:00 |#|
                    ann FRI 08:00 |#|
                    ann SAT 08:00 |#|""")).containsExactly("consecutive_off");
        }

        @Test
        void case8_aDateWithAPreviousShiftIsNoDayOff() {
            var center = center(
                    contract -> contract.consecutiveOff(3),
                    agent -> agent.zone("Asia/Kolkata").previousShift("2026-03-02T00:30", "2026-03-02T04:30"));
            assertThat(Broken.rules(center, """
                    ann THU 08:00 |#|
                    ann FRI 08:00 |#|""")).containsExactly("consecutive_off");
            assertThat(Broken.rules(center, """
                    ann FRI 08:00 |#|
                    ann SAT 08:00 |#|""")).isEmpty();
        }
    }

    @Nested
    class Rest {

        @Test
        void case1_betweenTwoDates() {
            var center = center(contract -> contract.restBetweenShifts("11h"));
            assertThat(Broken.rules(center, """
                    ann MON 20:00 |####|
                    ann TUE 07:45 |####|""")).containsExactly("rest_between_shifts");
            assertThat(Broken.rules(center, """
                    ann MON 20:00 |####|
                    ann TUE 08:00 |####|""")).isEmpty();
        }

        @Test
        void case2_notBetweenShiftsOfOneDateButFromTheLastOfThem() {
            var center = center(contract -> contract.restBetweenShifts("11h").perDay(2));
            assertThat(Broken.rules(center, """
                    ann MON 08:00 |#### .... ####|
                    ann TUE 08:00 |####|""")).isEmpty();
            assertThat(Broken.rules(center, """
                    ann MON 08:00 |####|
                    ann MON 20:15 |####|
                    ann TUE 08:00 |####|""")).containsExactly("rest_between_shifts");
        }

        @Test
        void case3_overAFreeDate() {
            var center = center(contract -> contract.restBetweenShifts("36h"));
            assertThat(Broken.rules(center, """
                    ann MON 20:00 |####|
                    ann WED 08:45 |####|""")).containsExactly("rest_between_shifts");
            assertThat(Broken.rules(center, """
                    ann MON 20:00 |####|
                    ann WED 09:00 |####|""")).isEmpty();
        }

        @Test
        void case4_lastWeeksShiftsCount() {
            var center = center(
                    contract -> contract.restBetweenShifts("11h"),
                    agent -> agent.previousShift("2026-03-01T14:00", "2026-03-01T22:00"));
            assertThat(Broken.rules(center, "ann MON 08:45 |####|")).containsExactly("rest_between_shifts");
            assertThat(Broken.rules(center, "ann MON 09:00 |####|")).isEmpty();
        }

        @Test
        void case5_inRealHoursWhereClocksGoForward() {
            // Berlin, 29 March: from 21:00 to 08:00 are ten hours.
            var spring = TestCenter.in("Europe/Berlin", "2026-W13")
                    .contract("c", contract -> contract.restBetweenShifts("11h"))
                    .agent("ann");
            assertThat(Broken.rules(spring, """
                    ann SAT 20:00 |####|
                    ann SUN 08:00 |####|""")).containsExactly("rest_between_shifts");
            assertThat(Broken.rules(spring, """
                    ann SAT 20:00 |####|
                    ann SUN 09:00 |####|""")).isEmpty();
        }

        @Test
        void case6_inRealHoursWhereClocksGoBack() {
            // Berlin, 25 October: from 21:00 to 07:00 are eleven hours.
            var autumn = TestCenter.in("Europe/Berlin", "2026-W43")
                    .contract("c", contract -> contract.restBetweenShifts("11h"))
                    .agent("ann");
            assertThat(Broken.rules(autumn, """
                    ann SAT 20:00 |####|
                    ann SUN 07:00 |####|""")).isEmpty();
            assertThat(Broken.rules(autumn, """
                    ann SAT 20:00 |####|
                    ann SUN 06:45 |####|""")).containsExactly("rest_between_shifts");
        }
    }
}
