package org.hillsboro.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.hillsboro.ContractPart;
import org.hillsboro.TestCenter;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A week in UTC that begins on Monday, 2 March 2026. Each rule is broken alone, kept, and kept by just so much. */
class ShiftRulesCheckTest {

    private static TestCenter center(UnaryOperator<ContractPart> contract) {
        return TestCenter.in("UTC", "2026-W10").contract("c", contract).agent("ann");
    }

    private static TestCenter lax() {
        return center(contract -> contract);
    }

    @Nested
    class Week {

        @Test
        void case1_aShiftBeforeTheWeekBelongsToAnother() {
            assertThat(Broken.rules(lax(), "ann 2026-03-01 23:45 |####|")).containsExactly("week");
        }

        @Test
        void case2_aShiftFromTheNextWeekBelongsToAnother() {
            assertThat(Broken.rules(lax(), "ann 2026-03-09 00:00 |####|")).containsExactly("week");
        }

        @Test
        void case3_theFirstAndTheLastQuarterOfTheWeekMayStartAShift() {
            assertThat(Broken.rules(lax(), """
                    ann MON 00:00 |####|
                    ann SUN 23:45 |####|""")).isEmpty();
        }

        @Test
        void case4_theInstantCountsNotTheLocalDate() {
            var center = TestCenter.in("UTC", "2026-W10").agent("ann", agent -> agent.zone("America/Los_Angeles"));
            assertThat(Broken.rules(center, "ann 2026-03-01 16:00 |####|")).isEmpty();
            assertThat(Broken.rules(center, "ann 2026-03-01 15:45 |####|")).containsExactly("week");
        }
    }

    @Nested
    class UnbrokenOnTheGrid {

        private final Instant start = Instant.parse("2026-03-02T08:00:00Z");

        private Roster shift(Activity... activities) {
            return new Roster(lax().week(), List.of(new Shift("ann", List.of(activities))), List.of());
        }

        private Activity contacts(int fromMinute, int toMinute) {
            return new Activity(
                    Activity.CONTACTS,
                    start.plus(Duration.ofMinutes(fromMinute)),
                    start.plus(Duration.ofMinutes(toMinute)),
                    true);
        }

        @Test
        void case1_aHoleIsPenalized() {
            assertThat(Broken.rules(lax(), shift(contacts(0, 60), contacts(75, 120)))).containsExactly("unbroken");
        }

        @Test
        void case2_activitiesThatOverlapArePenalized() {
            assertThat(Broken.rules(lax(), shift(contacts(0, 60), contacts(45, 120)))).containsExactly("unbroken");
        }

        @Test
        void case3_activitiesThatAbutAreAllowed() {
            assertThat(Broken.rules(lax(), shift(contacts(0, 60), contacts(60, 120)))).isEmpty();
        }

        @Test
        void case4_offTheGridIsPenalized() {
            assertThat(Broken.rules(lax(), shift(contacts(0, 20), contacts(20, 60)))).containsExactly("grid", "grid");
        }

        @Test
        void case5_anActivityWithoutLengthIsPenalized() {
            assertThat(Broken.rules(lax(), shift(contacts(0, 60), contacts(60, 60)))).containsExactly("grid");
        }

        @Test
        void case6_aShiftWithoutActivitiesIsPenalized() {
            assertThat(Broken.rules(lax(), shift())).containsExactly("unbroken");
        }

        @Test
        void case7_theGridIsAnchoredInRealTimeSoAZoneOfThreeQuartersFits() {
            var nepal = TestCenter.in("UTC", "2026-W10").agent("ann", agent -> agent.zone("Asia/Kathmandu"));
            assertThat(Broken.rules(nepal, "ann TUE 09:00 |####|")).isEmpty();
        }
    }

    @Nested
    class ContactsPaid {

        @Test
        void case1_unpaidContactsArePenalized() {
            assertThat(Broken.rules(lax(), "ann MON 08:00 |#### uuuu|")).containsExactly("contacts_paid");
        }
    }

    @Nested
    class PaidHours {

        private final TestCenter center = center(contract -> contract.paid("2h", "4h"));

        @Test
        void case1_aLengthInBetweenIsPenalized() {
            assertThat(Broken.rules(center, "ann MON 08:00 |#### #### ####|")).containsExactly("paid_hours");
        }

        @Test
        void case2_eachLengthIsAllowed() {
            assertThat(Broken.rules(center, """
                    ann MON 08:00 |#### ####|
                    ann TUE 08:00 |#### #### #### ####|""")).isEmpty();
        }

        @Test
        void case3_aQuarterMoreIsPenalized() {
            assertThat(Broken.rules(center, "ann MON 08:00 |#### #### #|")).containsExactly("paid_hours");
        }

        @Test
        void case4_anUnpaidMealIsNotCountedAPaidRestIs() {
            var meal = center(contract -> contract.paid("2h").meal(30, "0h", null).restBreak(15, "0h", null));
            assertThat(Broken.rules(meal, "ann MON 08:00 |#r## mm## ##|")).isEmpty();
        }
    }

    @Nested
    class Starts {

        @Test
        void case1_startEvery() {
            var center = center(contract -> contract.startEvery("30m"));
            assertThat(Broken.rules(center, "ann MON 08:15 |####|")).containsExactly("start_every");
            assertThat(Broken.rules(center, "ann MON 08:30 |####|")).isEmpty();
        }

        @Test
        void case2_startEveryIsCountedFromLocalMidnight() {
            var center = TestCenter.in("UTC", "2026-W10")
                    .contract("c", contract -> contract.startEvery("1h"))
                    .agent("ann", agent -> agent.zone("Asia/Kolkata"));
            assertThat(Broken.rules(center, "ann MON 08:00 |####|")).isEmpty();
            assertThat(Broken.rules(center, "ann MON 08:30 |####|")).containsExactly("start_every");
        }

        @Test
        void case3_startBetweenHoldsBothEnds() {
            var center = center(contract -> contract.startBetween("06:00-10:00"));
            assertThat(Broken.rules(center, "ann MON 05:45 |####|")).containsExactly("start_between");
            assertThat(Broken.rules(center, "ann MON 10:15 |####|")).containsExactly("start_between");
            assertThat(Broken.rules(center, """
                    ann MON 06:00 |####|
                    ann TUE 10:00 |####|""")).isEmpty();
        }

        @Test
        void case4_startBetweenMayRunOverMidnight() {
            var center = center(contract -> contract.startBetween("22:00-02:00"));
            assertThat(Broken.rules(center, "ann MON 21:45 |####|")).containsExactly("start_between");
            assertThat(Broken.rules(center, "ann MON 02:15 |####|")).containsExactly("start_between");
            assertThat(Broken.rules(center, """
                    ann MON 22:00 |####|
                    ann WED 02:00 |####|""")).isEmpty();
        }

        @Test
        void case5_anyOfSeveralWindowsWillDo() {
            var center = center(contract -> contract.startBetween("06:00-07:00").startBetween("14:00-15:00"));
            assertThat(Broken.rules(center, "ann MON 14:30 |####|")).isEmpty();
            assertThat(Broken.rules(center, "ann MON 13:45 |####|")).containsExactly("start_between");
        }

        @Test
        void case6_startSpreadIsTakenOverTheWholeWeek() {
            var center = center(contract -> contract.startSpread("4h"));
            assertThat(Broken.rules(center, """
                    ann MON 08:00 |####|
                    ann FRI 12:15 |####|""")).containsExactly("start_spread");
            assertThat(Broken.rules(center, """
                    ann MON 08:00 |####|
                    ann FRI 12:00 |####|""")).isEmpty();
        }

        @Test
        void case7_startSpreadDoesNotGoRoundMidnight() {
            var center = center(contract -> contract.startSpread("4h"));
            assertThat(Broken.rules(center, """
                    ann MON 23:00 |####|
                    ann WED 00:00 |####|""")).containsExactly("start_spread");
        }
    }

    @Nested
    class TheShiftsOfADate {

        @Test
        void case1_perDay() {
            var center = center(contract -> contract.perDay(2));
            assertThat(Broken.rules(center, "ann MON 08:00 |#### .... #### .... ####|")).containsExactly("per_day");
            assertThat(Broken.rules(center, "ann MON 08:00 |#### .... ####|")).isEmpty();
        }

        @Test
        void case2_aShiftOverMidnightIsOfTheDateOfItsStart() {
            assertThat(Broken.rules(lax(), """
                    ann MON 23:00 |#### ####|
                    ann TUE 08:00 |####|""")).isEmpty();
        }

        @Test
        void case3_gapWithinDay() {
            var center = center(contract -> contract.perDay(2).gapWithinDay("2h"));
            assertThat(Broken.rules(center, "ann MON 08:00 |#### .... ...# ###|")).containsExactly("gap_within_day");
            assertThat(Broken.rules(center, "ann MON 08:00 |#### .... .... ####|")).isEmpty();
        }

        @Test
        void case4_theGapIsNotAskedBetweenDates() {
            var center = center(contract -> contract.perDay(2).gapWithinDay("2h"));
            assertThat(Broken.rules(center, """
                    ann MON 22:00 |#### ####|
                    ann TUE 00:30 |####|""")).isEmpty();
        }

        @Test
        void case5_spanWithinDay() {
            var center = center(contract -> contract.perDay(2).spanWithinDay("5h"));
            assertThat(Broken.rules(center, "ann MON 08:00 |#### .... .... .... .### #|"))
                    .containsExactly("span_within_day");
            assertThat(Broken.rules(center, "ann MON 08:00 |#### .... .... .... ####|")).isEmpty();
        }

        @Test
        void case6_spanWithinDayIsRealTime() {
            var spring = TestCenter.in("Europe/Berlin", "2026-W13")
                    .contract("c", contract -> contract.spanWithinDay("7h"))
                    .agent("ann");
            var night = "#### #### #### #### #### #### ####";
            assertThat(Broken.rules(spring, "ann SAT 22:00 |" + night + "|")).isEmpty();
            assertThat(Broken.rules(spring, "ann SAT 22:00 |" + night + "#|")).containsExactly("span_within_day");
        }

        @Test
        void case7_aPreviousShiftOnTheFirstDateCountsForAllThree() {
            // In Kolkata, Monday begins five and a half hours before the week does.
            var previous = TestCenter.in("UTC", "2026-W10")
                    .contract("c", contract -> contract.perDay(1))
                    .contract("gap", contract -> contract.perDay(2).gapWithinDay("2h"))
                    .contract("span", contract -> contract.perDay(2).spanWithinDay("6h"));
            for (var contract : List.of("c", "gap", "span")) {
                previous.agent("ann-" + contract, agent -> agent.zone("Asia/Kolkata")
                        .contract(contract)
                        .previousShift("2026-03-02T00:30", "2026-03-02T04:30"));
            }
            assertThat(Broken.rules(previous, """
                    ann-c MON 06:00 |####|
                    ann-gap MON 06:15 |####|
                    ann-span MON 05:45 |####|""")).containsExactlyInAnyOrder("per_day", "gap_within_day", "span_within_day");
            assertThat(Broken.rules(previous, """
                    ann-c TUE 05:30 |####|
                    ann-gap MON 06:30 |####|
                    ann-span MON 05:30 |####|""")).isEmpty();
        }
    }
}
