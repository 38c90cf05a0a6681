package org.hillsboro.solving.rules;

import java.time.Instant;
import java.util.function.UnaryOperator;
import org.hillsboro.AgentPart;
import org.hillsboro.TestCenter;
import org.hillsboro.roster.Rule;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PlaceRulesTest {

    private static TestCenter ann(UnaryOperator<AgentPart> agent) {
        return Verify.ann(contract -> contract, agent);
    }

    @Nested
    class OnePlace {

        @Test
        void case1_anOverlapIsPenalizedWhereTheSecondStarts() {
            Verify.that(PlaceRules::onePlace, ann(agent -> agent), """
                    ann MON 08:00 |####|
                    ann MON 08:45 |####|""")
                    .justifiesWith(new Breach(Rule.ONE_PLACE, "ann", Instant.parse("2026-03-02T08:45:00Z")))
                    .penalizesBy(1);
        }

        @Test
        void case2_threeAtOnceAreThreePairs() {
            Verify.that(PlaceRules::onePlace, ann(agent -> agent), """
                    ann MON 08:00 |####|
                    ann MON 08:15 |####|
                    ann MON 08:30 |####|""").penalizesBy(3);
        }

        @Test
        void case3_oneAfterTheOtherIsAllowed() {
            Verify.that(PlaceRules::onePlace, ann(agent -> agent), """
                    ann MON 08:00 |####|
                    ann MON 09:00 |####|""").hasNoImpact();
        }

        @Test
        void case4_twoAgentsMayWorkAtOnce() {
            Verify.that(PlaceRules::onePlace, ann(agent -> agent).agent("bob"), """
                    ann MON 08:00 |####|
                    bob MON 08:00 |####|""").hasNoImpact();
        }

        @Test
        void case5_lastWeeksShiftsCount() {
            var before = ann(agent -> agent.previousShift("2026-03-01T20:00", "2026-03-02T01:00"));
            Verify.that(PlaceRules::onePlace, before, "ann MON 00:45 |####|").penalizesBy(1);
            Verify.that(PlaceRules::onePlace, before, "ann MON 01:00 |####|").hasNoImpact();
        }
    }

    @Nested
    class Queues {

        private final TestCenter center = TestCenter.in("UTC", "2026-W10")
                .queue("voice", queue -> queue.languages("en"))
                .queue("cards", queue -> queue.dataClass("CARD"))
                .pool("staff", pool -> pool)
                .pool("cleared", pool -> pool.clearedFor("CARD"));

        @Test
        void case1_withoutALanguageOfTheQueueIsPenalized() {
            center.agent("ann", agent -> agent.queues("voice").languages("es")).agent("bob", agent -> agent.queues("voice").languages("en", "es"));
            Verify.that(PlaceRules::queues, center, "ann MON 08:00 |####|").penalizesBy(1);
            Verify.that(PlaceRules::queues, center, "bob MON 08:00 |####|").hasNoImpact();
        }

        @Test
        void case2_withoutClearanceIsPenalized() {
            center.agent("ann", agent -> agent.queues("cards")).agent("bob", agent -> agent.queues("cards").pool("cleared"));
            Verify.that(PlaceRules::queues, center, "ann MON 08:00 |####|").penalizesBy(1);
            Verify.that(PlaceRules::queues, center, "bob MON 08:00 |####|").hasNoImpact();
        }
    }

    @Nested
    class Open {

        private final TestCenter center = TestCenter.in("Europe/Berlin", "2026-W13")
                .queue("voice", queue -> queue.open("Mon-Sun 08:00-18:00"))
                .queue("chat", queue -> queue.open("Mon-Sun 12:00-22:00"))
                .agent("ann", agent -> agent.queues("voice"))
                .agent("bob", agent -> agent.queues("voice", "chat"));

        @Test
        void case1_contactsWhileAllIsClosedArePenalizedOnceAShift() {
            Verify.that(PlaceRules::open, center, "ann MON 07:45 |##|").penalizesBy(1);
            Verify.that(PlaceRules::open, center, "ann MON 17:45 |##|").penalizesBy(1);
            Verify.that(PlaceRules::open, center, "ann MON 08:00 |##|").hasNoImpact();
            Verify.that(PlaceRules::open, center, "ann MON 17:30 |##|").hasNoImpact();
        }

        @Test
        void case2_oneOpenQueueIsEnough() {
            Verify.that(PlaceRules::open, center, "bob MON 17:45 |##|").hasNoImpact();
            Verify.that(PlaceRules::open, center, "bob MON 21:45 |##|").penalizesBy(1);
        }

        @Test
        void case3_aBreakMayLieInClosedTime() {
            Verify.that(PlaceRules::open, center, "ann MON 17:30 |##mm|").hasNoImpact();
        }

        @Test
        void case4_aClosedDayIsClosedWhateverTheHours() {
            center.closed("2026-03-24");
            Verify.that(PlaceRules::open, center, "ann TUE 10:00 |##|").penalizesBy(1);
        }

        @Test
        void case5_byTheCentersClockAlsoWhenItChanges() {
            center.agent("cid", agent -> agent.queues("voice").zone("UTC"));
            Verify.that(PlaceRules::open, center, "cid SAT 07:00 |##|").hasNoImpact();
            Verify.that(PlaceRules::open, center, "cid SAT 06:45 |##|").penalizesBy(1);
            Verify.that(PlaceRules::open, center, "cid SUN 06:00 |##|").hasNoImpact();
        }
    }

    @Nested
    class Absence {

        private final TestCenter center = ann(agent -> agent.absent("2026-03-03T10:00", "2026-03-03T12:00"));

        @Test
        void case1_touchingItIsPenalized() {
            Verify.that(PlaceRules::absence, center, "ann TUE 09:15 |####|").penalizesBy(1);
            Verify.that(PlaceRules::absence, center, "ann TUE 11:45 |####|").penalizesBy(1);
        }

        @Test
        void case2_untilItBeginsAndFromItsEndIsAllowed() {
            Verify.that(PlaceRules::absence, center, "ann TUE 09:00 |####|").hasNoImpact();
            Verify.that(PlaceRules::absence, center, "ann TUE 12:00 |####|").hasNoImpact();
        }

        @Test
        void case3_othersMayWork() {
            Verify.that(PlaceRules::absence, ann(agent -> agent.absent("2026-03-03", "2026-03-04")).agent("bob"), "bob TUE 10:00 |####|")
                    .hasNoImpact();
        }
    }

    @Nested
    class Employed {

        private final TestCenter center = ann(agent -> agent.hired("2026-03-03").left("2026-03-05"));

        @Test
        void case1_beforeAndAfterIsPenalized() {
            Verify.that(PlaceRules::employed, center, "ann MON 23:45 |##|").penalizesBy(1);
            Verify.that(PlaceRules::employed, center, "ann FRI 00:00 |##|").penalizesBy(1);
        }

        @Test
        void case2_bothDatesAreInside() {
            Verify.that(PlaceRules::employed, center, "ann TUE 00:00 |##|").hasNoImpact();
            Verify.that(PlaceRules::employed, center, "ann THU 23:45 |##|").hasNoImpact();
        }
    }

    @Nested
    class Availability {

        private final TestCenter center = ann(agent -> agent
                .available("MON", "08:00-12:00").available("MON", "12:00-14:00")
                .available("WED", "22:00-06:00").available("SUN", "20:00-02:00"));

        @Test
        void case1_outsideIsPenalized() {
            Verify.that(PlaceRules::availability, center, "ann MON 07:45 |##|").penalizesBy(1);
            Verify.that(PlaceRules::availability, center, "ann MON 13:45 |##|").penalizesBy(1);
            Verify.that(PlaceRules::availability, center, "ann TUE 10:00 |##|").penalizesBy(1);
        }

        @Test
        void case2_windowsThatMeetAreOne() {
            Verify.that(PlaceRules::availability, center, "ann MON 08:00 |#### #### #### #### #### ####|").hasNoImpact();
        }

        @Test
        void case3_overMidnightAndOverTheWeeksEnd() {
            Verify.that(PlaceRules::availability, center, "ann WED 23:00 |#### ####|").hasNoImpact();
            Verify.that(PlaceRules::availability, center, "ann SUN 23:00 |#### #### ####|").hasNoImpact();
            Verify.that(PlaceRules::availability, center, "ann SUN 23:00 |#### #### #### #|").penalizesBy(1);
            Verify.that(PlaceRules::availability, center, "ann MON 01:00 |####|").hasNoImpact();
        }

        @Test
        void case4_withoutRowsAnyTimeIsAllowed() {
            Verify.that(PlaceRules::availability, ann(agent -> agent), "ann TUE 10:00 |##|").hasNoImpact();
        }

        @Test
        void case5_byTheClockOnTheWall() {
            // Berlin, 25 October 2026: 02:00 to 03:00 comes twice, and both are 02:00 to 03:00.
            var autumn = TestCenter.in("Europe/Berlin", "2026-W43").agent("ann", agent -> agent.available("SUN", "02:00-03:00"));
            Verify.that(PlaceRules::availability, autumn, "ann SUN 02:00 |#### ####|").hasNoImpact();
            Verify.that(PlaceRules::availability, autumn, "ann SUN 02:00 |#### #### #|").penalizesBy(1);
        }
    }
}
