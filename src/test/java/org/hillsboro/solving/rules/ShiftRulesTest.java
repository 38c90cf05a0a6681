package org.hillsboro.solving.rules;

import java.time.Instant;
import java.util.List;
import org.hillsboro.TestCenter;
import org.hillsboro.TestRequirement;
import org.hillsboro.roster.Activity;
import org.hillsboro.roster.Roster;
import org.hillsboro.roster.Rule;
import org.hillsboro.roster.Shift;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ShiftRulesTest {

    private final TestCenter anyShift = Verify.ann(contract -> contract);

    private static Activity contacts(String from, String to) {
        return new Activity(Activity.CONTACTS, Instant.parse("2026-03-02T" + from + ":00Z"), Instant.parse("2026-03-02T" + to + ":00Z"), true);
    }

    private Roster roster(Activity... activities) {
        return new Roster(anyShift.week(), List.of(new Shift("ann", List.of(activities))), List.of());
    }

    @Nested
    class Week {

        @Test
        void case1_aShiftThatStartsOutsideIsPenalized() {
            Verify.that(ShiftRules::week, anyShift, "ann 2026-03-01 23:45 |##|").penalizesBy(1);
            Verify.that(ShiftRules::week, anyShift, "ann 2026-03-09 00:00 |##|").penalizesBy(1);
        }

        @Test
        void case2_oneThatStartsInTheLastQuarterMayEndBeyond() {
            Verify.that(ShiftRules::week, anyShift, "ann MON 00:00 |##|").hasNoImpact();
            Verify.that(ShiftRules::week, anyShift, "ann SUN 23:45 |####|").hasNoImpact();
        }

        @Test
        void case3_theWeekIsTheCentersNotTheAgents() {
            var west = Verify.ann(contract -> contract, agent -> agent.zone("America/Los_Angeles"));
            Verify.that(ShiftRules::week, west, "ann 2026-03-01 16:00 |##|").hasNoImpact();
            Verify.that(ShiftRules::week, west, "ann SUN 17:00 |##|").penalizesBy(1);
        }
    }

    @Nested
    class Unbroken {

        private final TestRequirement nobody = TestRequirement.in(anyShift);

        @Test
        void case1_aHoleIsPenalized() {
            Verify.that(ShiftRules::unbroken, anyShift, nobody.build(), roster(contacts("08:00", "09:00"), contacts("09:15", "10:00")))
                    .justifiesWith(new Breach(Rule.UNBROKEN, "ann", Instant.parse("2026-03-02T08:00:00Z")))
                    .penalizesBy(1);
        }

        @Test
        void case2_anOverlapIsPenalized() {
            Verify.that(ShiftRules::unbroken, anyShift, nobody.build(), roster(contacts("08:00", "09:00"), contacts("08:45", "10:00")))
                    .penalizesBy(1);
        }

        @Test
        void case3_oneAfterTheOtherIsAllowed() {
            Verify.that(ShiftRules::unbroken, anyShift, "ann MON 08:00 |##rr##m#|").hasNoImpact();
        }

        @Test
        void case4_twoShiftsAreTwoStretches() {
            Verify.that(ShiftRules::unbroken, anyShift, "ann MON 08:00 |##..##|").hasNoImpact();
        }
    }

    @Nested
    class Grid {

        private final TestRequirement nobody = TestRequirement.in(anyShift);

        @Test
        void case1_offTheQuarterHourIsPenalizedOnceAShift() {
            Verify.that(ShiftRules::grid, anyShift, nobody.build(), roster(contacts("08:05", "09:00"))).penalizesBy(1);
            Verify.that(ShiftRules::grid, anyShift, nobody.build(), roster(contacts("08:00", "09:05"), contacts("09:05", "10:00")))
                    .penalizesBy(1);
        }

        @Test
        void case2_noLengthIsPenalized() {
            Verify.that(ShiftRules::grid, anyShift, nobody.build(), roster(contacts("08:00", "08:00"))).penalizesBy(1);
        }

        @Test
        void case3_quarterHoursAreAllowed() {
            Verify.that(ShiftRules::grid, anyShift, nobody.build(), roster(contacts("08:15", "08:30"))).hasNoImpact();
        }
    }

    @Nested
    class ContactsPaid {

        @Test
        void case1_unpaidContactsArePenalized() {
            Verify.that(ShiftRules::contactsPaid, anyShift, "ann MON 08:00 |##u#|").penalizesBy(1);
        }

        @Test
        void case2_unpaidMealsAreAllowed() {
            Verify.that(ShiftRules::contactsPaid, anyShift, "ann MON 08:00 |##m#|").hasNoImpact();
        }
    }

    @Nested
    class PaidHours {

        private final TestCenter twoOrThree = Verify.ann(contract -> contract.paid("2h", "3h"));

        @Test
        void case1_anyOtherLengthIsPenalized() {
            Verify.that(ShiftRules::paidHours, twoOrThree, "ann MON 08:00 |#### ###|").penalizesBy(1);
            Verify.that(ShiftRules::paidHours, twoOrThree, "ann MON 08:00 |#### #### #|").penalizesBy(1);
        }

        @Test
        void case2_unpaidTimeDoesNotCount() {
            Verify.that(ShiftRules::paidHours, twoOrThree, "ann MON 08:00 |#### mm ####|").hasNoImpact();
            Verify.that(ShiftRules::paidHours, twoOrThree, "ann MON 08:00 |#### #### rr ##|").hasNoImpact();
        }
    }

    @Nested
    class StartEvery {

        private final TestCenter halfHours = Verify.ann(contract -> contract.startEvery("30m"));

        @Test
        void case1_inBetweenIsPenalized() {
            Verify.that(ShiftRules::startEvery, halfHours, "ann MON 08:15 |#|").penalizesBy(1);
            Verify.that(ShiftRules::startEvery, halfHours, "ann MON 08:30 |#|").hasNoImpact();
        }

        @Test
        void case2_countedFromTheAgentsMidnight() {
            // Kathmandu: 5:45 ahead of UTC.
            var east = Verify.ann(contract -> contract.startEvery("30m"), agent -> agent.zone("Asia/Kathmandu"));
            Verify.that(ShiftRules::startEvery, east, "ann TUE 08:00 |#|").hasNoImpact();
        }
    }

    @Nested
    class StartBetween {

        private final TestCenter windows = Verify.ann(contract -> contract.startBetween("08:00-09:00").startBetween("22:00-02:00"));

        @Test
        void case1_outsideIsPenalized() {
            Verify.that(ShiftRules::startBetween, windows, "ann MON 07:45 |#|").penalizesBy(1);
            Verify.that(ShiftRules::startBetween, windows, "ann MON 09:15 |#|").penalizesBy(1);
            Verify.that(ShiftRules::startBetween, windows, "ann MON 02:15 |#|").penalizesBy(1);
        }

        @Test
        void case2_bothEndsAreInside() {
            Verify.that(ShiftRules::startBetween, windows, "ann MON 08:00 |#|").hasNoImpact();
            Verify.that(ShiftRules::startBetween, windows, "ann MON 09:00 |#|").hasNoImpact();
        }

        @Test
        void case3_aWindowMayRunOverMidnight() {
            Verify.that(ShiftRules::startBetween, windows, "ann MON 22:00 |#|").hasNoImpact();
            Verify.that(ShiftRules::startBetween, windows, "ann MON 02:00 |#|").hasNoImpact();
        }

        @Test
        void case4_withoutWindowsAnyTimeIsAllowed() {
            Verify.that(ShiftRules::startBetween, anyShift, "ann MON 03:15 |#|").hasNoImpact();
        }
    }
}
