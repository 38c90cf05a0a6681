package org.hillsboro.verifying;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hillsboro.TestCenter;
import org.hillsboro.center.ServiceGoal;
import org.hillsboro.center.ServiceGoal.Definition;
import org.hillsboro.center.ServiceGoal.Per;
import org.hillsboro.simulation.Estimate;
import org.hillsboro.simulation.ServiceFigures;
import org.hillsboro.simulation.ServiceReport;
import org.hillsboro.simulation.ServiceReport.QueueFigures;
import org.hillsboro.verifying.GoalStanding.Kind;
import org.hillsboro.verifying.GoalStanding.Verdict;
import org.junit.jupiter.api.Test;

/** When a goal holds, and how far it is from that. */
class GoalStandingsTest {

    private static final Estimate FINE = new Estimate(0.9, 0.88, 0.92);
    private static final Estimate POOR = new Estimate(0.7, 0.68, 0.72);

    private static GoalStanding standing(Kind kind, double target, double value, double low, double high) {
        return new GoalStanding("voice", kind, null, target, new Estimate(value, low, high));
    }

    @Test
    void case1_theWholeIntervalIsOnTheGoodSide() {
        assertThat(standing(Kind.SERVICE_LEVEL, 0.8, 0.82, 0.80, 0.84).holds()).isTrue();
        assertThat(standing(Kind.SERVICE_LEVEL, 0.8, 0.82, 0.799, 0.84).holds()).isFalse();
        assertThat(standing(Kind.ABANDONMENT, 0.05, 0.04, 0.03, 0.05).holds()).isTrue();
        assertThat(standing(Kind.ABANDONMENT, 0.05, 0.04, 0.03, 0.051).holds()).isFalse();
        assertThat(standing(Kind.ASA, 20, 18, 16, 20).holds()).isTrue();
        assertThat(standing(Kind.OCCUPANCY, 0.9, 0.89, 0.88, 0.901).holds()).isFalse();
        assertThat(standing(Kind.SERVICE_LEVEL, 0.8, 0.9, Double.NaN, Double.NaN).holds()).as("one replication").isFalse();
    }

    /** 96 % of 80 % is no miss to be explained by a lack of agents, however few weeks were simulated. */
    @Test
    void whatIsGoodButUncertainIsInDoubtAndNotShort() {
        var doubted = standing(Kind.SERVICE_LEVEL, 0.8, 0.96, 0.59, 1);
        assertThat(doubted.isInDoubt()).isTrue();
        assertThat(standing(Kind.ASA, 20, 20, 10, 30).isInDoubt()).isTrue();
        assertThat(standing(Kind.ABANDONMENT, 0.05, 0.051, 0.04, 0.06).isInDoubt()).isFalse();
        assertThat(standing(Kind.SERVICE_LEVEL, 0.8, 0.82, 0.80, 0.84).isInDoubt()).isFalse();
        assertThat(MissedGoal.of(new GoalStandings(List.of(doubted)), List.of())).singleElement()
                .satisfies(goal -> assertThat(goal.why()).startsWith("too few weeks were simulated"));
    }

    @Test
    void case6_aGoalIsMissedWhereTheWholeIntervalIsOnTheBadSide() {
        assertThat(standing(Kind.SERVICE_LEVEL, 0.8, 0.79, 0.78, 0.80).verdict()).isEqualTo(Verdict.CLOSE);
        assertThat(standing(Kind.SERVICE_LEVEL, 0.8, 0.79, 0.78, 0.799).verdict()).isEqualTo(Verdict.MISSED);
        assertThat(standing(Kind.ASA, 20, 22, 20, 24).verdict()).isEqualTo(Verdict.CLOSE);
        assertThat(standing(Kind.OCCUPANCY, 0.9, 0.92, 0.901, 0.94).verdict()).isEqualTo(Verdict.MISSED);
        assertThat(standing(Kind.ABANDONMENT, 0.05, 0.04, 0.03, 0.05).verdict()).isEqualTo(Verdict.MET);
        assertThat(standing(Kind.ASA, 20, 30, Double.NaN, Double.NaN).verdict()).as("one replication").isEqualTo(Verdict.CLOSE);
    }

    @Test
    void case2_slackHasTheSignOfTheGoodSide() {
        assertThat(standing(Kind.SERVICE_LEVEL, 0.8, 0.82, 0.80, 0.84).slack()).isZero();
        assertThat(standing(Kind.SERVICE_LEVEL, 0.8, 0.7, 0.69, 0.71).slack()).isNegative();
        assertThat(standing(Kind.ABANDONMENT, 0.05, 0.02, 0.01, 0.03).slack()).isPositive();
        assertThat(standing(Kind.ASA, 20, 39, 38, 40).slack()).isEqualTo(Math.log(0.5));
    }

    @Test
    void case3_aWideIntervalIsNotTakenForALargeMiss() {
        double wide = standing(Kind.SERVICE_LEVEL, 0.8, 0.95, 0.1, 1).slack();
        assertThat(wide).isPositive();
        assertThat(standing(Kind.SERVICE_LEVEL, 0.8, 0.95, Double.NaN, Double.NaN).slack()).isEqualTo(wide);
    }

    private static GoalStandings standings(Per per, ServiceGoal goal) {
        var center = TestCenter.in("America/New_York", "2026-W10").queue("voice", queue -> queue.goal(new ServiceGoal(
                goal.share(), goal.within(), goal.definition(), goal.maxAbandoned(), goal.asa(), goal.maxOccupancy(), per)));
        var fine = figures(FINE, 100);
        var poor = figures(POOR, 100);
        var rare = figures(POOR, 1);
        var intervals = new ArrayList<>(Collections.nCopies(672, fine));
        intervals.set(40, poor);
        intervals.set(41, rare);
        var days = List.of(fine, fine, poor, fine, fine, fine, fine);
        var report = new ServiceReport(10, 1000, List.of(new QueueFigures("voice", fine, days, intervals)));
        return GoalStandings.of(center.folder().center(), center.week().grid(15), report);
    }

    private static ServiceFigures figures(Estimate level, double offered) {
        var few = new Estimate(0.01, 0.005, 0.015);
        return new ServiceFigures(offered, offered, 0, 0, level, new Estimate(5, 4, 6), few, level);
    }

    private static final ServiceGoal LEVEL =
            new ServiceGoal(0.8, Duration.ofSeconds(20), Definition.OF_OFFERED, null, null, null, Per.WEEK);

    @Test
    void case4_aDayOrAnIntervalIsMissedThoughTheWeekIsNot() {
        assertThat(standings(Per.WEEK, LEVEL).hold()).isTrue();
        assertThat(standings(Per.DAY, LEVEL).missed()).singleElement()
                .satisfies(missed -> assertThat(missed.from()).isEqualTo("2026-03-04T05:00:00Z"));
        assertThat(standings(Per.INTERVAL, LEVEL).missed()).as("of the rare one nobody can tell").singleElement()
                .satisfies(missed -> assertThat(missed.from()).isEqualTo("2026-03-02T15:00:00Z"));
    }

    @Test
    void case5_allGoalsThatTheQueueHasAreJudged() {
        var all = new ServiceGoal(0.8, Duration.ofSeconds(20), Definition.OF_OFFERED, 0.005, Duration.ofSeconds(30), 0.85, Per.WEEK);
        var standings = standings(Per.WEEK, all);
        assertThat(standings.all()).extracting(GoalStanding::kind)
                .containsExactly(Kind.SERVICE_LEVEL, Kind.ABANDONMENT, Kind.ASA, Kind.OCCUPANCY);
        assertThat(standings.missed()).extracting(GoalStanding::kind).containsExactlyInAnyOrder(Kind.ABANDONMENT, Kind.OCCUPANCY);
        assertThat(standings.missed().getFirst().kind()).as("the furthest first").isEqualTo(Kind.ABANDONMENT);
        assertThat(standings.distance()).isPositive();
    }
}
