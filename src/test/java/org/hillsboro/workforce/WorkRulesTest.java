package org.hillsboro.workforce;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.hillsboro.AgentPart;
import org.hillsboro.TestCenter;
import org.junit.jupiter.api.Test;

/** A full-timer of 40 hours on at most 5 dates, in a center open from Monday to Friday; Monday is 2 March 2026. */
class WorkRulesTest {

    private static WorkRules rules(TestCenter center) {
        var folder = center.folder();
        return WorkRules.of(folder.agents().getFirst(), folder.center(), center.week());
    }

    private static TestCenter weekdays(UnaryOperator<AgentPart> agent) {
        return TestCenter.in("UTC", "2026-W10")
                .queue("voice", queue -> queue.open("Mon-Fri 08:00-20:00"))
                .contract("full", contract -> contract.weekly(40, 40).overtimeUpTo(48).days(5))
                .agent("ann", agent);
    }

    @Test
    void case1_aWeekWithoutAbsence() {
        assertThat(rules(weekdays(agent -> agent))).isEqualTo(new WorkRules(List.of(), 0, 2400, 2880, 5));
    }

    @Test
    void case2_oneWholeDateTakesAFifthOff() {
        var rules = rules(weekdays(agent -> agent.absent("2026-03-03", "2026-03-04")));
        assertThat(rules.counted()).isEqualTo(1);
        assertThat(rules.leastPaidMinutes()).isEqualTo(1920);
        assertThat(rules.maxDates()).isEqualTo(5);
    }

    @Test
    void case3_partOfADateTakesNothingOff() {
        var rules = rules(weekdays(agent -> agent.absent("2026-03-03T00:00", "2026-03-03T23:45")));
        assertThat(rules.absentDates()).isEmpty();
    }

    @Test
    void case4_twoRowsThatCoverADateTogetherAreNotOneRow() {
        var rules = rules(weekdays(agent -> agent.absent("2026-03-03T00:00", "2026-03-03T12:00")
                .absent("2026-03-03T12:00", "2026-03-04T00:00")));
        assertThat(rules.absentDates()).isEmpty();
    }

    @Test
    void case5_theWeekendIsCoveredButNotCounted() {
        var rules = rules(weekdays(agent -> agent.absent("2026-03-06", "2026-03-09")));
        assertThat(rules.absentDates()).hasSize(3);
        assertThat(rules.counted()).isEqualTo(1);
        assertThat(rules.maxDates()).isEqualTo(4);
        assertThat(rules.leastPaidMinutes()).isEqualTo(1920);
    }

    @Test
    void case6_aWeekOffLeavesNothing() {
        var rules = rules(weekdays(agent -> agent.absent("2026-03-01", "2026-03-12")));
        assertThat(rules).extracting(WorkRules::counted, WorkRules::leastPaidMinutes, WorkRules::maxDates)
                .containsExactly(5, 0, 0);
    }

    @Test
    void case7_countedIsAtMostDaysMaxWhereAllSevenDatesAreOpen() {
        var center = weekdays(agent -> agent.absent("2026-03-01", "2026-03-12")).queue("voice", queue -> queue.open("24/7"));
        assertThat(rules(center).counted()).isEqualTo(5);
        assertThat(rules(center).leastPaidMinutes()).isZero();
    }

    @Test
    void case8_beforeHiredAndAfterLeft() {
        assertThat(rules(weekdays(agent -> agent.hired("2026-03-05"))))
                .extracting(WorkRules::counted, WorkRules::leastPaidMinutes, WorkRules::maxDates)
                .containsExactly(3, 960, 4);
        assertThat(rules(weekdays(agent -> agent.left("2026-03-03"))))
                .extracting(WorkRules::counted, WorkRules::leastPaidMinutes, WorkRules::maxDates)
                .containsExactly(3, 960, 2);
    }

    @Test
    void case9_aClosedDateCountsAsItWouldBeOpenOtherwise() {
        assertThat(rules(weekdays(agent -> agent).closed("2026-03-04")).counted()).isEqualTo(1);
        assertThat(rules(weekdays(agent -> agent).closed("2026-03-07")).counted()).isZero();
        assertThat(rules(weekdays(agent -> agent).closed("2026-03-07")).absentDates())
                .containsExactly(LocalDate.parse("2026-03-07"));
    }

    @Test
    void case10_aShareThatIsNoWholeMinuteRoundsTheMinimumUp() {
        // 40 h x 6 / 7 = 2057.14 minutes.
        var center = TestCenter.in("UTC", "2026-W10")
                .contract("seven", contract -> contract.weekly(40, 48).days(7))
                .agent("ann", agent -> agent.absent("2026-03-03", "2026-03-04"));
        assertThat(rules(center).leastPaidMinutes()).isEqualTo(2058);
    }

    @Test
    void case11_theAgentsOwnLimit() {
        var lower = rules(weekdays(agent -> agent.maxWeekly("30h")));
        assertThat(lower.leastPaidMinutes()).isEqualTo(1800);
        assertThat(lower.mostPaidMinutes()).isEqualTo(1800);
        assertThat(rules(weekdays(agent -> agent.maxWeekly("60h"))).mostPaidMinutes()).isEqualTo(2880);
    }

    @Test
    void case12_openIsAskedInTheCentersZoneForTheAgentsDate() {
        // Manila's Saturday begins while it is still Friday noon in New York.
        var center = TestCenter.in("America/New_York", "2026-W10")
                .queue("voice", queue -> queue.open("Mon-Fri 08:00-20:00"))
                .contract("full", contract -> contract.weekly(40, 40).days(5))
                .agent("ann", agent -> agent.zone("Asia/Manila").absent("2026-03-07", "2026-03-09"));
        assertThat(rules(center).absentDates()).hasSize(2);
        assertThat(rules(center).counted()).isEqualTo(1);
    }

    @Test
    void case13_aDateOfTwentyThreeHoursIsCoveredByItsOwnMidnights() {
        var spring = TestCenter.in("Europe/Berlin", "2026-W13")
                .contract("full", contract -> contract.weekly(40, 40).days(5))
                .agent("ann", agent -> agent.absent("2026-03-29", "2026-03-30"));
        assertThat(rules(spring).absentDates()).containsExactly(LocalDate.parse("2026-03-29"));
    }

    @Test
    void case14_queuesThatTheAgentMayNotServeDoNotCount() {
        var center = weekdays(agent -> agent.queues("voice").absent("2026-03-07", "2026-03-08"))
                .queue("night", queue -> queue.open("24/7"));
        assertThat(rules(center).counted()).isZero();
    }
}
