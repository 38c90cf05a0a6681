package org.hillsboro.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.UnaryOperator;
import org.hillsboro.AgentPart;
import org.hillsboro.TestCenter;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PlaceCheckTest {

    private static TestCenter center() {
        return TestCenter.in("UTC", "2026-W10");
    }

    private static TestCenter ann(UnaryOperator<AgentPart> agent) {
        return center().agent("ann", agent);
    }

    @Nested
    class OnePlace {

        @Test
        void case1_twoShiftsAtOnce() {
            var center = center().contract("c", contract -> contract.perDay(2)).agent("ann");
            assertThat(Broken.rules(center, """
                    ann MON 08:00 |#### ####|
                    ann MON 09:45 |####|""")).containsExactly("one_place");
            assertThat(Broken.rules(center, """
                    ann MON 08:00 |#### ####|
                    ann MON 10:00 |####|""")).isEmpty();
        }

        @Test
        void case2_aShiftTwice() {
            var center = center().contract("c", contract -> contract.perDay(2)).agent("ann");
            assertThat(Broken.rules(center, """
                    ann MON 08:00 |####|
                    ann MON 08:00 |####|""")).containsExactly("one_place");
        }

        @Test
        void case3_aPreviousShiftThatReachesIn() {
            var center = ann(agent -> agent.previousShift("2026-03-01T22:00", "2026-03-02T06:00"));
            assertThat(Broken.rules(center, "ann MON 05:45 |####|")).containsExactly("one_place");
            assertThat(Broken.rules(center, "ann MON 06:00 |####|")).isEmpty();
        }

        @Test
        void case4_overlapsAmongPreviousShiftsAreNoFaultOfThisRoster() {
            var center = ann(agent -> agent.previousShift("2026-03-01T08:00", "2026-03-01T16:00")
                    .previousShift("2026-03-01T10:00", "2026-03-01T18:00"));
            assertThat(Broken.rules(center, "ann MON 06:00 |####|")).isEmpty();
        }
    }

    @Nested
    class QueuesAndOpening {

        @Test
        void case1_contactsBeforeOpening() {
            var center = center().queue("voice", queue -> queue.open("Mon-Fri 08:00-12:00")).agent("ann");
            assertThat(Broken.rules(center, "ann MON 07:45 |####|")).containsExactly("open");
            assertThat(Broken.rules(center, "ann MON 11:15 |####|")).containsExactly("open");
            assertThat(Broken.rules(center, "ann MON 08:00 |#### #### #### ####|")).isEmpty();
        }

        @Test
        void case2_oneOpenQueueOfSeveralIsEnough() {
            var center = center()
                    .queue("early", queue -> queue.open("Mon 08:00-10:00"))
                    .queue("late", queue -> queue.open("Mon 10:00-12:00"))
                    .agent("ann")
                    .agent("bob", agent -> agent.queues("early"));
            assertThat(Broken.rules(center, "ann MON 08:00 |#### #### #### ####|")).isEmpty();
            assertThat(Broken.rules(center, "bob MON 08:00 |#### #### #|")).containsExactly("open");
        }

        @Test
        void case3_onABreakNothingNeedsToBeOpen() {
            var center = center()
                    .queue("voice", queue -> queue.open("Mon 08:00-09:00, Mon 09:30-10:30"))
                    .contract("c", contract -> contract.meal(30, "1h", "2h"))
                    .agent("ann");
            assertThat(Broken.rules(center, "ann MON 08:00 |#### mm## ##|")).isEmpty();
            assertThat(Broken.rules(center, "ann MON 08:00 |#### #mm# ##|")).containsExactly("open");
        }

        @Test
        void case4_aClosedSpecialDay() {
            var center = center().closed("2026-03-04").agent("ann");
            assertThat(Broken.rules(center, "ann WED 08:00 |####|")).containsExactly("open");
            assertThat(Broken.rules(center, "ann TUE 23:00 |#### #|")).containsExactly("open");
            assertThat(Broken.rules(center, "ann TUE 23:00 |####|")).isEmpty();
        }

        @Test
        void case5_openingHoursAreInTheCentersZone() {
            var center = TestCenter.in("America/New_York", "2026-W10")
                    .queue("voice", queue -> queue.open("Mon 08:00-12:00"))
                    .agent("ann", agent -> agent.zone("America/Los_Angeles"));
            assertThat(Broken.rules(center, "ann MON 05:00 |####|")).isEmpty();
            assertThat(Broken.rules(center, "ann MON 08:45 |####|")).containsExactly("open");
        }

        @Test
        void case6_noCommonLanguage() {
            var center = center()
                    .queue("voice", queue -> queue.languages("es", "pt"))
                    .agent("ann", agent -> agent.languages("en"))
                    .agent("eva", agent -> agent.languages("en", "es"));
            assertThat(Broken.rules(center, "ann MON 08:00 |####|")).containsExactly("queues");
            assertThat(Broken.rules(center, "eva MON 08:00 |####|")).isEmpty();
        }

        @Test
        void case7_aPoolThatIsNotCleared() {
            var center = center()
                    .queue("voice", queue -> queue.dataClass("CARD"))
                    .pool("open", pool -> pool)
                    .pool("cleared", pool -> pool.clearedFor("CARD"))
                    .agent("ann")
                    .agent("eva", agent -> agent.pool("cleared"));
            assertThat(Broken.rules(center, "ann MON 08:00 |####|")).containsExactly("queues");
            assertThat(Broken.rules(center, "eva MON 08:00 |####|")).isEmpty();
        }
    }

    @Nested
    class AbsenceAndEmployment {

        @Test
        void case1_aShiftThatReachesIntoAnAbsence() {
            var center = ann(agent -> agent.absent("2026-03-03T10:00", "2026-03-03T12:00"));
            assertThat(Broken.rules(center, "ann TUE 09:15 |####|")).containsExactly("absence");
            assertThat(Broken.rules(center, "ann TUE 11:45 |####|")).containsExactly("absence");
            assertThat(Broken.rules(center, "ann TUE 10:30 |##|")).containsExactly("absence");
        }

        @Test
        void case2_untilAndFromItsEnds() {
            var center = center()
                    .contract("c", contract -> contract.perDay(2))
                    .agent("ann", agent -> agent.absent("2026-03-03T10:00", "2026-03-03T12:00"));
            assertThat(Broken.rules(center, "ann TUE 09:00 |#### .... .... ####|")).isEmpty();
        }

        @Test
        void case3_hired() {
            var center = ann(agent -> agent.hired("2026-03-04"));
            assertThat(Broken.rules(center, "ann TUE 23:45 |####|")).containsExactly("employed");
            assertThat(Broken.rules(center, "ann WED 00:00 |####|")).isEmpty();
        }

        @Test
        void case4_left() {
            var center = ann(agent -> agent.left("2026-03-04"));
            assertThat(Broken.rules(center, "ann THU 00:00 |####|")).containsExactly("employed");
            assertThat(Broken.rules(center, "ann WED 23:45 |####|")).isEmpty();
        }
    }

    @Nested
    class Available {

        @Test
        void case1_onlyInsideTheWindow() {
            var center = ann(agent -> agent.available("MON", "08:00-10:00"));
            assertThat(Broken.rules(center, "ann MON 07:45 |####|")).containsExactly("availability");
            assertThat(Broken.rules(center, "ann MON 09:15 |####|")).containsExactly("availability");
            assertThat(Broken.rules(center, "ann TUE 08:00 |####|")).containsExactly("availability");
            assertThat(Broken.rules(center, "ann MON 08:00 |#### ####|")).isEmpty();
        }

        @Test
        void case2_windowsThatMeetJoin() {
            var center = ann(agent -> agent.available("MON", "08:00-10:00").available("MON", "10:00-12:00"));
            assertThat(Broken.rules(center, "ann MON 09:30 |####|")).isEmpty();
        }

        @Test
        void case3_windowsThatMeetAtMidnightJoin() {
            var center = ann(agent -> agent.available("MON", "20:00-24:00").available("TUE", "00:00-02:00"));
            assertThat(Broken.rules(center, "ann MON 23:00 |#### #### ####|")).isEmpty();
            assertThat(Broken.rules(center, "ann MON 23:00 |#### #### #### #|")).containsExactly("availability");
        }

        @Test
        void case4_aWindowOverMidnight() {
            var center = ann(agent -> agent.available("MON", "22:00-02:00"));
            assertThat(Broken.rules(center, "ann MON 22:00 |#### #### #### ####|")).isEmpty();
            assertThat(Broken.rules(center, "ann MON 22:00 |#### #### #### #### #|")).containsExactly("availability");
            assertThat(Broken.rules(center, "ann MON 00:30 |####|")).containsExactly("availability");
        }

        @Test
        void case5_aSundayNightReachesIntoMonday() {
            var center = ann(agent -> agent.available("SUN", "22:00-02:00"));
            assertThat(Broken.rules(center, "ann MON 00:00 |#### ####|")).isEmpty();
            assertThat(Broken.rules(center, "ann SUN 23:00 |#### #### ####|")).isEmpty();
        }

        @Test
        void case6_fromEqualToIsTwentyFourHours() {
            var center = ann(agent -> agent.available("MON", "08:00-08:00"));
            assertThat(Broken.rules(center, "ann MON 23:00 |#### ####|")).isEmpty();
            assertThat(Broken.rules(center, "ann MON 07:45 |####|")).containsExactly("availability");
            assertThat(Broken.rules(center, "ann TUE 07:15 |####|")).containsExactly("availability");
        }

        @Test
        void case7_theClockOnTheWallCountsWhereClocksGoForward() {
            // Berlin, 29 March: 22:00 to 06:00 is seven hours.
            var center = TestCenter.in("Europe/Berlin", "2026-W13").agent("ann", agent -> agent.available("SAT", "22:00-06:00"));
            var night = "#### #### #### #### #### #### ####";
            assertThat(Broken.rules(center, "ann SAT 22:00 |" + night + "|")).isEmpty();
            assertThat(Broken.rules(center, "ann SAT 22:00 |" + night + "#|")).containsExactly("availability");
        }

        @Test
        void case8_theWindowIsInTheAgentsZone() {
            var center = ann(agent -> agent.zone("America/New_York").available("MON", "08:00-10:00"));
            assertThat(Broken.rules(center, "ann MON 08:00 |####|")).isEmpty();
            assertThat(Broken.rules(center, "ann MON 13:00 |####|")).containsExactly("availability");
        }
    }
}
