package org.hillsboro.solving.rules;

import java.time.Instant;
import org.hillsboro.TestCenter;
import org.hillsboro.roster.Rule;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DayRulesTest {

    @Nested
    class PerDay {

        private final TestCenter two = Verify.ann(contract -> contract.perDay(2));

        @Test
        void case1_oneTooManyIsPenalizedOnceADate() {
            Verify.that(DayRules::perDay, two, """
                    ann MON 08:00 |#.#.#.#|
                    ann TUE 08:00 |#.#|""").penalizesBy(1);
        }

        @Test
        void case2_asManyAsAllowed() {
            Verify.that(DayRules::perDay, two, "ann MON 08:00 |#.#|").hasNoImpact();
        }

        @Test
        void case3_aShiftOfLastWeekOnTheSameLocalDateCounts() {
            var east = Verify.ann(
                    contract -> contract, agent -> agent.zone("Asia/Kolkata").previousShift("2026-03-02T00:30", "2026-03-02T04:30"));
            Verify.that(DayRules::perDay, east, "ann MON 08:00 |#|").penalizesBy(1);
            Verify.that(DayRules::perDay, east, "ann TUE 08:00 |#|").hasNoImpact();
        }
    }

    @Nested
    class GapWithinDay {

        private final TestCenter center = Verify.ann(contract -> contract.perDay(3).gapWithinDay("1h"));

        @Test
        void case1_tooShortIsPenalized() {
            Verify.that(DayRules::gapWithinDay, center, "ann MON 08:00 |#...#..#|").penalizesBy(2);
        }

        @Test
        void case2_asLongAsAskedIsAllowed() {
            Verify.that(DayRules::gapWithinDay, center, "ann MON 08:00 |#....#|").hasNoImpact();
        }

        @Test
        void case3_notBetweenDates() {
            Verify.that(DayRules::gapWithinDay, center, """
                    ann MON 23:30 |#|
                    ann TUE 00:00 |#|""").hasNoImpact();
        }

        @Test
        void case4_anOverlapBreaksAnotherRule() {
            Verify.that(DayRules::gapWithinDay, center, """
                    ann MON 08:00 |###|
                    ann MON 08:15 |###|""").hasNoImpact();
        }
    }

    @Nested
    class SpanWithinDay {

        private final TestCenter center = Verify.ann(contract -> contract.perDay(2).spanWithinDay("2h"));

        @Test
        void case1_longerIsPenalized() {
            Verify.that(DayRules::spanWithinDay, center, "ann MON 08:00 |##.. ...# #|").penalizesBy(1);
        }

        @Test
        void case2_asLongAsAllowed() {
            Verify.that(DayRules::spanWithinDay, center, "ann MON 08:00 |##.. ...#|").hasNoImpact();
        }

        @Test
        void case3_noLimitUnlessGiven() {
            Verify.that(DayRules::spanWithinDay, Verify.ann(contract -> contract.perDay(2)), "ann MON 08:00 |##.. ...# #|").hasNoImpact();
        }
    }

    @Nested
    class RestBetweenShifts {

        private final TestCenter center = Verify.ann(contract -> contract.restBetweenShifts("11h").perDay(2));

        @Test
        void case1_tooLittleIsPenalizedWhereTheNextShiftStarts() {
            Verify.that(DayRules::restBetweenShifts, center, """
                    ann MON 20:00 |####|
                    ann TUE 07:45 |####|""")
                    .justifiesWith(new Breach(Rule.REST_BETWEEN_SHIFTS, "ann", Instant.parse("2026-03-03T07:45:00Z")))
                    .penalizesBy(1);
        }

        @Test
        void case2_justEnough() {
            Verify.that(DayRules::restBetweenShifts, center, """
                    ann MON 20:00 |####|
                    ann TUE 08:00 |####|""").hasNoImpact();
        }

        @Test
        void case3_notWithinADateButFromItsLastShift() {
            Verify.that(DayRules::restBetweenShifts, center, "ann MON 08:00 |##.##|").hasNoImpact();
            Verify.that(DayRules::restBetweenShifts, center, """
                    ann MON 08:00 |####|
                    ann MON 20:15 |####|
                    ann TUE 08:00 |####|""").penalizesBy(1);
        }

        @Test
        void case4_overAFreeDate() {
            var longRest = Verify.ann(contract -> contract.restBetweenShifts("36h"));
            Verify.that(DayRules::restBetweenShifts, longRest, """
                    ann MON 20:00 |####|
                    ann WED 08:45 |####|""").penalizesBy(1);
            Verify.that(DayRules::restBetweenShifts, longRest, """
                    ann MON 20:00 |####|
                    ann WED 09:00 |####|""").hasNoImpact();
        }

        @Test
        void case5_lastWeeksShiftsCount() {
            var before = Verify.ann(
                    contract -> contract.restBetweenShifts("11h"),
                    agent -> agent.previousShift("2026-03-01T14:00", "2026-03-01T22:00").previousShift("2026-02-28T20:00", "2026-03-01T04:00"));
            Verify.that(DayRules::restBetweenShifts, before, "ann MON 08:45 |####|").penalizesBy(1);
            Verify.that(DayRules::restBetweenShifts, before, "ann MON 09:00 |####|").hasNoImpact();
        }

        @Test
        void case6_inRealHours() {
            // Berlin, 29 March 2026: from 21:00 to 08:00 are ten hours.
            var spring = TestCenter.in("Europe/Berlin", "2026-W13")
                    .contract("c", contract -> contract.restBetweenShifts("11h"))
                    .agent("ann");
            Verify.that(DayRules::restBetweenShifts, spring, """
                    ann SAT 20:00 |####|
                    ann SUN 08:00 |####|""").penalizesBy(1);
            Verify.that(DayRules::restBetweenShifts, spring, """
                    ann SAT 20:00 |####|
                    ann SUN 09:00 |####|""").hasNoImpact();
        }
    }

    @Nested
    class MaxConsecutive {

        private final TestCenter center = Verify.ann(
                contract -> contract.maxConsecutive(2), agent -> agent.previousShift("2026-03-01T08:00", "2026-03-01T12:00"));

        @Test
        void case1_oneTooManyIsPenalizedOnceARow() {
            Verify.that(DayRules::maxConsecutive, center, """
                    ann WED 08:00 |#|
                    ann THU 08:00 |#|
                    ann FRI 08:00 |#|
                    ann SAT 08:00 |#|""").penalizesBy(1);
        }

        @Test
        void case2_asManyAsAllowed() {
            Verify.that(DayRules::maxConsecutive, center, """
                    ann TUE 08:00 |#|
                    ann WED 08:00 |#|
                    ann FRI 08:00 |#|
                    ann SAT 08:00 |#|""").hasNoImpact();
        }

        @Test
        void case3_lastWeekCounts() {
            Verify.that(DayRules::maxConsecutive, center, """
                    ann MON 08:00 |#|
                    ann TUE 08:00 |#|""").penalizesBy(1);
            Verify.that(DayRules::maxConsecutive, center, "ann MON 08:00 |#|").hasNoImpact();
        }

        @Test
        void case4_aRowThatEndedBeforeTheWeekIsNoFaultOfIt() {
            var before = Verify.ann(
                    contract -> contract.maxConsecutive(1),
                    agent -> agent.previousShift("2026-02-27T08:00", "2026-02-27T12:00").previousShift("2026-02-28T08:00", "2026-02-28T12:00"));
            Verify.that(DayRules::maxConsecutive, before, "ann MON 08:00 |#|").hasNoImpact();
        }
    }

    @Nested
    class ConsecutiveOff {

        private final TestCenter center = Verify.ann(contract -> contract.consecutiveOff(2));

        @Test
        void case1_noTwoDatesOffIsPenalized() {
            Verify.that(DayRules::consecutiveOff, center, """
                    ann TUE 08:00 |#|
                    ann THU 08:00 |#|
                    ann FRI 08:00 |#|
                    ann SAT 08:00 |#|""").penalizesBy(1);
        }

        @Test
        void case2_atTheWeeksEndIsEnough() {
            Verify.that(DayRules::consecutiveOff, center, """
                    ann MON 08:00 |#|
                    ann WED 08:00 |#|
                    ann FRI 08:00 |#|""").hasNoImpact();
        }

        @Test
        void case3_whoDoesNotWorkIsOff() {
            Verify.that(DayRules::consecutiveOff, Verify.ann(contract -> contract.consecutiveOff(8)), "").hasNoImpact();
        }

        @Test
        void case4_aDateOnWhichLastWeeksShiftStartedIsNotOff() {
            var east = Verify.ann(
                    contract -> contract.consecutiveOff(3),
                    agent -> agent.zone("Asia/Kolkata").previousShift("2026-03-02T00:30", "2026-03-02T04:30"));
            Verify.that(DayRules::consecutiveOff, east, """
                    ann THU 08:00 |#|
                    ann FRI 08:00 |#|""").penalizesBy(1);
            Verify.that(DayRules::consecutiveOff, east, """
                    ann FRI 08:00 |#|
                    ann SAT 08:00 |#|""").hasNoImpact();
        }
    }

    @Nested
    class DaysMax {

        @Test
        void case1_oneDateTooManyIsPenalized() {
            var center = Verify.ann(contract -> contract.days(2).perDay(2));
            Verify.that(DayRules::daysMax, center, """
                    ann MON 08:00 |#|
                    ann WED 08:00 |#|
                    ann FRI 08:00 |#|""").penalizesBy(1);
            Verify.that(DayRules::daysMax, center, """
                    ann MON 08:00 |#..#|
                    ann WED 08:00 |#..#|""").hasNoImpact();
        }

        @Test
        void case2_absentDatesLeaveFewer() {
            // Los Angeles: the Sunday before is outside the seven dates, of which one is left.
            var west = Verify.ann(contract -> contract, agent -> agent.zone("America/Los_Angeles").absent("2026-03-03", "2026-03-09"));
            Verify.that(DayRules::daysMax, west, """
                    ann 2026-03-01 20:00 |#|
                    ann MON 08:00 |#|""").penalizesBy(1);
            Verify.that(DayRules::daysMax, west, "ann MON 08:00 |#|").hasNoImpact();
        }
    }

    @Nested
    class StartSpread {

        private final TestCenter center = Verify.ann(contract -> contract.startSpread("2h"));

        @Test
        void case1_fartherApartIsPenalized() {
            Verify.that(DayRules::startSpread, center, """
                    ann MON 08:00 |#|
                    ann FRI 10:15 |#|""").penalizesBy(1);
        }

        @Test
        void case2_justAsFar() {
            Verify.that(DayRules::startSpread, center, """
                    ann MON 08:00 |#|
                    ann WED 09:00 |#|
                    ann FRI 10:00 |#|""").hasNoImpact();
        }

        @Test
        void case3_aDayGoesFromMidnightToMidnight() {
            Verify.that(DayRules::startSpread, center, """
                    ann MON 23:30 |#|
                    ann WED 00:30 |#|""").penalizesBy(1);
        }

        @Test
        void case4_noLimitUnlessGiven() {
            Verify.that(DayRules::startSpread, Verify.ann(contract -> contract), """
                    ann MON 08:00 |#|
                    ann FRI 20:15 |#|""").hasNoImpact();
        }
    }
}
