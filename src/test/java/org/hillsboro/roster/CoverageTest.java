package org.hillsboro.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.hillsboro.DrawnRoster;
import org.hillsboro.TestCenter;
import org.hillsboro.TestRequirement;
import org.junit.jupiter.api.Test;

/** A week in UTC from Monday, 2 March 2026: quarter 32 is Monday 08:00. */
class CoverageTest {

    private static final int MON_8 = 32;

    private static TestCenter center() {
        return TestCenter.in("UTC", "2026-W10");
    }

    private static Coverage coverage(TestCenter center, TestRequirement requirement, String drawing) {
        return Coverage.of(DrawnRoster.of(center, drawing), center.folder(), requirement.build());
    }

    private static int[] at(int[] quarters, int from, int count) {
        return Arrays.copyOfRange(quarters, from, from + count);
    }

    @Test
    void case1_onlyContactsCount() {
        var center = center().contract("c", contract -> contract.meal(30, "0h", null)).agent("ann");
        var requirement = TestRequirement.in(center).needs("voice", "MON", "08:00-09:30", 1);
        var coverage = coverage(center, requirement, "ann MON 08:00 |#mm# ##|");
        var voice = coverage.queues().getFirst();
        assertThat(at(voice.staffed(), MON_8 - 1, 8)).containsExactly(0, 1000, 0, 0, 1000, 1000, 1000, 0);
        assertThat(at(voice.shortfall(), MON_8 - 1, 8)).containsExactly(0, 0, 1000, 1000, 0, 0, 0, 0);
        assertThat(coverage.shortfallAgentMinutes()).isEqualByComparingTo("30");
        assertThat(coverage.surplusAgentMinutes()).isEqualByComparingTo("0");
    }

    @Test
    void case2_slowerAgentsCountLess() {
        var center = center().pool("vendor", pool -> pool.handleTimeFactor("1.08")).agent("vic");
        var requirement = TestRequirement.in(center).needs("voice", "MON", "08:00-09:00", 1);
        var coverage = coverage(center, requirement, "vic MON 08:00 |####|");
        // 1000 / 1.08 = 925.9: 74 thousandths short for 60 minutes.
        assertThat(at(coverage.queues().getFirst().staffed(), MON_8, 1)).containsExactly(926);
        assertThat(coverage.shortfallAgentMinutes()).isEqualByComparingTo("4.44");
    }

    @Test
    void case3_anAgentServesOneQueueAtATime() {
        var center = center().queue("voice", queue -> queue).queue("chat", queue -> queue).agent("ann");
        var requirement = TestRequirement.in(center)
                .needs("voice", "MON", "08:00-09:00", 1)
                .needs("chat", "MON", "08:00-09:00", 1);
        assertThat(coverage(center, requirement, "ann MON 08:00 |####|").shortfallAgentMinutes()).isEqualByComparingTo("60");
    }

    @Test
    void case4_theBetterPriorityIsServedFirst() {
        var center = center()
                .queue("voice", queue -> queue.priority(2))
                .queue("sales", queue -> queue.priority(1))
                .agent("ann");
        var requirement = TestRequirement.in(center)
                .needs("voice", "MON", "08:00-09:00", 1)
                .needs("sales", "MON", "08:00-09:00", 1);
        var coverage = coverage(center, requirement, "ann MON 08:00 |####|");
        assertThat(coverage.queues().get(0).shortfall()[MON_8]).isEqualTo(1000);
        assertThat(coverage.queues().get(1).shortfall()[MON_8]).isZero();
    }

    @Test
    void case5_whoIsLeftOverWaitsWhereMostIsAskedFor() {
        var center = center()
                .queue("voice", queue -> queue)
                .queue("chat", queue -> queue)
                .agent("ann", agent -> agent.queues("voice"))
                .agent("bob", agent -> agent.queues("chat"))
                .agent("cid")
                .agent("dan");
        var requirement = TestRequirement.in(center)
                .needs("voice", "MON", "08:00-09:00", 1)
                .needs("chat", "MON", "08:00-09:00", 2);
        var coverage = coverage(center, requirement, """
                ann MON 08:00 |####|
                bob MON 08:00 |####|
                cid MON 08:00 |####|
                dan MON 08:00 |####|""");
        assertThat(coverage.queues().get(0).surplus()[MON_8]).isZero();
        assertThat(coverage.queues().get(1).surplus()[MON_8]).isEqualTo(1000);
        assertThat(coverage.surplusAgentMinutes()).isEqualByComparingTo("60");
    }

    @Test
    void case6_whereNothingIsAskedForAnOpenQueueHasThem() {
        var center = center()
                .queue("early", queue -> queue.open("Mon 06:00-07:00"))
                .queue("late", queue -> queue.open("Mon 08:00-09:00"))
                .agent("ann");
        var coverage = coverage(center, TestRequirement.in(center), "ann MON 08:00 |####|");
        assertThat(coverage.queues().get(0).staffed()[MON_8]).isZero();
        assertThat(coverage.queues().get(1).staffed()[MON_8]).isEqualTo(1000);
    }

    @Test
    void case7_queuesThatTheAgentMayNotServeGetNothing() {
        var center = center().queue("voice", queue -> queue.languages("es")).agent("ann", agent -> agent.languages("en"));
        var requirement = TestRequirement.in(center).needs("voice", "MON", "08:00-09:00", 1);
        assertThat(coverage(center, requirement, "ann MON 08:00 |####|").shortfallAgentMinutes()).isEqualByComparingTo("60");
    }

    @Test
    void case8_previousShiftsThatCountCover() {
        var center = center().agent("ann", agent -> agent.previousShiftInWeek("2026-03-01T22:00", "2026-03-02T01:00"));
        var requirement = TestRequirement.in(center).needs("voice", "MON", "00:00-02:00", 1);
        var coverage = coverage(center, requirement, "");
        assertThat(at(coverage.queues().getFirst().staffed(), 0, 5)).containsExactly(1000, 1000, 1000, 1000, 0);
    }

    @Test
    void case9_previousShiftsWithoutActivitiesDoNot() {
        var center = center().agent("ann", agent -> agent.previousShift("2026-03-01T22:00", "2026-03-02T01:00"));
        var requirement = TestRequirement.in(center).needs("voice", "MON", "00:00-02:00", 1);
        assertThat(coverage(center, requirement, "").shortfallAgentMinutes()).isEqualByComparingTo("120");
    }

    @Test
    void case13_noPreviousShiftThatBeginsInTheWeek() {
        var center = center().agent("ann", agent -> agent.previousShiftInWeek("2026-03-02T00:00", "2026-03-02T01:00"));
        assertThat(coverage(center, TestRequirement.in(center), "").surplusAgentMinutes()).isEqualByComparingTo("0");
    }

    @Test
    void case10_theTailBeyondTheWeekIsOutsideTheGrid() {
        var center = center().agent("ann");
        var requirement = TestRequirement.in(center).needs("voice", "SUN", "23:00-24:00", 1);
        var coverage = coverage(center, requirement, "ann SUN 23:30 |#### ####|");
        assertThat(coverage.shortfallAgentMinutes()).isEqualByComparingTo("30");
        assertThat(coverage.surplusAgentMinutes()).isEqualByComparingTo("0");
    }

    @Test
    void case11_aThirtyMinuteRequirementHoldsInBothQuarters() {
        var center = center().intervals(30).agent("ann");
        var requirement = TestRequirement.in(center).needs("voice", "MON", "08:00-08:30", 1);
        var coverage = coverage(center, requirement, "ann MON 08:15 |##|");
        assertThat(at(coverage.queues().getFirst().shortfall(), MON_8, 3)).containsExactly(1000, 0, 0);
        assertThat(at(coverage.queues().getFirst().surplus(), MON_8, 3)).containsExactly(0, 0, 1000);
    }

    @Test
    void case12_theWeekOfOneHundredAndSixtySevenHours() {
        var center = TestCenter.in("Europe/Berlin", "2026-W13").agent("ann");
        var requirement = TestRequirement.in(center).needs("voice", "SUN", "23:00-24:00", 1);
        var coverage = coverage(center, requirement, "ann SUN 23:00 |####|");
        assertThat(coverage.grid().count()).isEqualTo(668);
        assertThat(coverage.shortfallAgentMinutes()).isEqualByComparingTo("0");
    }
}
