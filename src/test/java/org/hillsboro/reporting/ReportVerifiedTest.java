package org.hillsboro.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.hillsboro.TestRequirement;
import org.hillsboro.simulation.Estimate;
import org.hillsboro.simulation.ServiceReport;
import org.hillsboro.solving.SolvedRoster;
import org.hillsboro.staffing.StaffingRequirement;
import org.hillsboro.staffing.StaffingRequirement.QueueRequirement;
import org.hillsboro.verifying.GoalStanding;
import org.hillsboro.verifying.GoalStandings;
import org.hillsboro.verifying.VerifiedRoster;
import org.hillsboro.verifying.VerifiedRound;
import org.junit.jupiter.api.Test;

/** The example's requirement of two agents on Monday from 07:00 to 07:30, corrected to three, and to one from 09:00 to 10:00. */
class ReportVerifiedTest {

    private static final Plan EXAMPLE = ExamplePlan.of(ExamplePlan.center(), true, 0.01);

    private static VerifiedRound round(int number, StaffingRequirement requirement, SolvedRoster solved, double low) {
        var standing = new GoalStanding("voice", GoalStanding.Kind.SERVICE_LEVEL, null, 0.8, new Estimate(low + 0.01, low, low + 0.02));
        return new VerifiedRound(
                number, requirement, solved, new ServiceReport(2, 0, List.of()), Duration.ZERO, new GoalStandings(List.of(standing)));
    }

    private static StaffingRequirement with(int at0700, int from0900) {
        var voice = EXAMPLE.requirement().queues().getFirst();
        var required = voice.required().clone();
        required[14] = at0700;
        Arrays.fill(required, 18, 20, from0900);
        return new StaffingRequirement(EXAMPLE.requirement().grid(), List.of(new QueueRequirement(
                voice.queueId(), voice.loadErlangs(), voice.netAgents(), required, voice.goal())));
    }

    private static SolvedRoster cheaper() {
        var center = ExamplePlan.center();
        return ExamplePlan.drawn(center, TestRequirement.in(center), "ann MON 08:00 |#### ####|").solved();
    }

    private static ReportVerified report(VerifiedRound... rounds) {
        var chosen = rounds[rounds.length - 1];
        return ReportVerified.of(new VerifiedRoster(rounds[0].requirement(), chosen, List.of(rounds)), EXAMPLE.week().zone());
    }

    @Test
    void case1_whatItSavesAndWhetherTheGoalsHold() {
        double before = EXAMPLE.solved().cost().minor();
        double saved = 100 * (1 - cheaper().cost().minor() / before);
        var report = report(round(0, with(2, 0), EXAMPLE.solved(), 0.9), round(1, with(1, 0), cheaper(), 0.81));
        assertThat(report.told())
                .contains("asks for a roster of 344.48 USD", ": %.1f %% saved.".formatted(saved))
                .contains("The formula's roster keeps all goals", "This one keeps all goals");
        assertThat(report.rounds()).extracting(ReportVerified.Round::chosen).containsExactly("", "✓");
    }

    @Test
    void case2_aGoalThatTheFormulaMissesIsSaidToBe() {
        var report = report(round(0, with(2, 0), cheaper(), 0.79), round(1, with(3, 0), EXAMPLE.solved(), 0.8));
        assertThat(report.told()).contains(" % more.", "The formula's roster does not keep 1 of 1 goal", "This one keeps all goals");
        assertThat(report.rounds()).extracting(ReportVerified.Round::isMissed).containsExactly(true, false);
    }

    @Test
    void case3_hoursOfAgentsAndTheHourThatChangedMost() {
        var report = report(round(0, with(2, 2), EXAMPLE.solved(), 0.9), round(1, with(3, 1), cheaper(), 0.81));
        assertThat(report.queues()).containsExactly(
                new ReportVerified.Queue("voice", "3.0", "2.5", "−0.5", "07:00 (+0.5 h)", "09:00 (−1.0 h)"));
    }

    @Test
    void case5_whereNoCorrectionWasBetterTheFormulasIsNotComparedWithItself() {
        var formula = round(0, with(2, 0), EXAMPLE.solved(), 0.9);
        var verified = new VerifiedRoster(with(2, 0), formula, List.of(formula, round(1, with(1, 0), cheaper(), 0.5)));
        assertThat(ReportVerified.of(verified, EXAMPLE.week().zone()).told()).isEqualTo("The requirement is the formula's: no correction"
                + " by what was simulated was better. This one keeps all goals with 95 % confidence.");
    }

    @Test
    void case6_aResumedSearchIsNoRoundOfItsOwn() {
        var report = report(round(VerifiedRound.RESUMED, with(2, 0), EXAMPLE.solved(), 0.7));
        assertThat(report.told()).contains("the search was resumed with", "does not keep 1 of 1 goal");
        assertThat(report.rounds()).extracting(ReportVerified.Round::number).containsExactly("resumed");
    }

    @Test
    void case4_oneRoundAloneCorrectsNothing() {
        var report = report(round(0, with(2, 0), EXAMPLE.solved(), 0.9));
        assertThat(report.told()).contains("The requirement is the formula's");
        assertThat(report.queues().getFirst().change()).isEqualTo("0.0");
        assertThat(report.queues().getFirst().most()).isEmpty();
        assertThat(ReportVerified.of(EXAMPLE)).isNull();
    }
}
