package org.hillsboro.roster;

import static org.assertj.core.api.Assertions.assertThat;

import org.hillsboro.DrawnRoster;
import org.hillsboro.TestCenter;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The rules that concern more than one agent's shifts. */
class LegalityCheckTest {

    @Nested
    class Seats {

        private final TestCenter center = TestCenter.in("UTC", "2026-W10")
                .site("tower", 1)
                .pool("staff", pool -> pool.at("tower"))
                .pool("home", pool -> pool)
                .contract("c", contract -> contract.perDay(2))
                .contract("meal", contract -> contract.meal(30, "1h", null))
                .agent("ann")
                .agent("bob")
                .agent("cid", agent -> agent.pool("home"));

        @Test
        void case1_oneTooMany() {
            assertThat(Broken.rules(center, """
                    ann MON 08:00 |#### ####|
                    bob MON 09:45 |####|""")).containsExactly("seats");
            assertThat(Broken.rules(center, """
                    ann MON 08:00 |#### ####|
                    bob MON 10:00 |####|""")).isEmpty();
        }

        @Test
        void case2_homeNeedsNoSeat() {
            assertThat(Broken.rules(center, """
                    ann MON 08:00 |####|
                    cid MON 08:00 |####|""")).isEmpty();
        }

        @Test
        void case3_breaksTakeTheSeatToo() {
            center.agent("ann", agent -> agent.contract("meal"));
            assertThat(Broken.rules(center, """
                    ann MON 08:00 |#### mm##|
                    bob MON 09:00 |##|""")).containsExactly("seats");
        }

        @Test
        void case4_eachStretchIsNamedOnceWithItsPeak() {
            center.agent("dan");
            var violations = LegalityCheck.violations(DrawnRoster.of(center, """
                    ann MON 08:00 |#### ####|
                    bob MON 08:30 |####|
                    dan MON 09:00 |##.. ...# ###|
                    ann MON 11:00 |####|"""), center.folder());
            assertThat(violations).extracting(violation -> violation.at().toString())
                    .containsExactly("2026-03-02T08:30:00Z", "2026-03-02T11:00:00Z");
            assertThat(violations.getFirst().text()).contains("up to 3 agents", "until 2026-03-02T09:30:00Z", "1 seats");
        }

        @Test
        void case5_previousShiftsThatCountTakeSeats() {
            center.agent("ann", agent -> agent.previousShiftInWeek("2026-03-01T22:00", "2026-03-02T06:00"));
            assertThat(Broken.rules(center, "bob MON 05:45 |####|")).containsExactly("seats");
            assertThat(Broken.rules(center, "bob MON 06:00 |####|")).isEmpty();
        }

        @Test
        void case6_previousShiftsWithoutActivitiesDoNot() {
            center.agent("ann", agent -> agent.previousShift("2026-03-01T22:00", "2026-03-02T06:00"));
            assertThat(Broken.rules(center, "bob MON 05:45 |####|")).isEmpty();
        }

        @Test
        void case7_previousShiftsAloneAreNoFaultOfTheRoster() {
            center.agent("ann", agent -> agent.previousShiftInWeek("2026-03-01T22:00", "2026-03-02T06:00"))
                    .agent("bob", agent -> agent.previousShiftInWeek("2026-03-01T22:00", "2026-03-02T06:00"))
                    .agent("dan");
            assertThat(Broken.rules(center, "dan MON 06:00 |####|")).isEmpty();
            assertThat(Broken.rules(center, "dan MON 05:00 |####|")).containsExactly("seats");
        }

        @Test
        void case8_theTailBeyondTheWeekCountsToo() {
            assertThat(Broken.rules(center, """
                    ann SUN 22:00 |#### #### #### ####|
                    bob SUN 21:00 |####|""")).isEmpty();
            assertThat(Broken.rules(center, """
                    ann SUN 23:00 |#### #### ####|
                    bob SUN 23:45 |#### ####|""")).containsExactly("seats");
        }
    }

    @Nested
    class Unplanned {

        private final TestCenter center = TestCenter.in("UTC", "2026-W10")
                .contract("c", contract -> contract.weekly(8, 8))
                .contract("free", contract -> contract)
                .agent("ann")
                .agent("bob", agent -> agent.contract("free"));

        @Test
        void case1_itsHoursAreNotAsked() {
            assertThat(Broken.rules(center, "ann unplanned: no queue")).isEmpty();
            assertThat(Broken.rules(center, "")).containsExactly("weekly_hours_min");
        }

        @Test
        void case2_whoIsUnplannedHasNoShift() {
            assertThat(Broken.rules(center, """
                    ann MON 08:00 |#### #### #### #### #### #### #### ####|
                    ann unplanned: no queue""")).containsExactly("unplanned");
        }

        @Test
        void case3_whoMayWorkNoHoursHasALegalWeek() {
            assertThat(Broken.rules(center, """
                    ann unplanned: no queue
                    bob unplanned: no queue""")).containsExactly("unplanned");
        }

        @Test
        void case4_nobodyStandsTwice() {
            assertThat(Broken.rules(center, """
                    ann unplanned: no queue
                    ann unplanned: no queue""")).containsExactly("unplanned");
        }
    }

    @Nested
    class KnownAgents {

        private final TestCenter center = TestCenter.in("UTC", "2026-W10").agent("ann");

        @Test
        void case1_aShiftOfNobody() {
            assertThat(Broken.rules(center, "zoe MON 08:00 |####|")).containsExactly("agent");
        }

        @Test
        void case2_nobodyUnplanned() {
            assertThat(Broken.rules(center, "zoe unplanned: who is that?")).containsExactly("agent");
        }
    }

    @Test
    void previousShiftsThatBeginInTheWeekAreReplacedByThisRoster() {
        var center = TestCenter.in("UTC", "2026-W10")
                .site("tower", 1)
                .pool("staff", pool -> pool.at("tower"))
                .contract("c", contract -> contract.perDay(1))
                .agent("ann", agent -> agent.previousShiftInWeek("2026-03-02T00:00", "2026-03-02T08:00"))
                .agent("bob");
        assertThat(Broken.rules(center, """
                ann MON 12:00 |####|
                bob MON 04:00 |####|""")).isEmpty();
    }

    @Test
    void violationsSayWhoWhenAndTheValues() {
        var center = TestCenter.in("UTC", "2026-W10")
                .contract("c", contract -> contract.restBetweenShifts("11h"))
                .agent("ann");
        var violations = LegalityCheck.violations(DrawnRoster.of(center, """
                ann MON 20:00 |####|
                ann TUE 07:00 |####|"""), center.folder());
        assertThat(violations).first().hasToString(
                "rest_between_shifts of ann at 2026-03-03T07:00:00Z: 600 minutes since 2026-03-02T21:00:00Z, at least 660");
    }
}
