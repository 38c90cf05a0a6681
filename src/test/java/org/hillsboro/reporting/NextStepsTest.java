package org.hillsboro.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.hillsboro.TestCenter;
import org.hillsboro.TestRequirement;
import org.hillsboro.center.ServiceGoal.Definition;
import org.hillsboro.center.ServiceGoal.Per;
import org.hillsboro.center.ServiceGoal;
import org.hillsboro.simulation.Estimate;
import org.hillsboro.simulation.ServiceFigures;
import org.hillsboro.simulation.ServiceReport.QueueFigures;
import org.hillsboro.simulation.ServiceReport;
import org.hillsboro.solving.SolveLimits;
import org.hillsboro.solving.SolvedRoster;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NextStepsTest {

    private static final SolveLimits MINUTE = new SolveLimits(Duration.ofSeconds(60), null, null, 0);

    private static TestCenter center() {
        return TestCenter.in("UTC", "2026-W10").agent("ann").agent("bob");
    }

    private static List<String> said(Plan plan) {
        return NextSteps.of(plan).stream().map(step -> (step.text() + " " + step.command()).strip()).toList();
    }

    /** With another proof, other limits, a search that ended by itself and no warnings. */
    private static Plan ended(Plan plan, @Nullable Double gap, SolveLimits limits) {
        return ended(plan, gap, limits, plan.solved().unavoidableShortfallAgentMinutes());
    }

    private static Plan ended(Plan plan, @Nullable Double gap, SolveLimits limits, double unavoidable) {
        var was = plan.solved();
        var solved = new SolvedRoster(
                was.roster(), was.cost(), was.bound(), gap, was.shortfallPrice(), was.shortfallAgentMinutes(), was.lateAgentMinutes(),
                unavoidable, was.prices(), was.steps(), was.boundPasses(), was.boundTime(), was.searchTime(),
                was.cheapest(), was.course(),
                List.of());
        return new Plan(
                plan.source(), plan.folder(), plan.week(), plan.risk(), plan.forecast(), plan.recent(), plan.requirement(), limits,
                solved, plan.cost(), plan.absencePay(), plan.coverage(), plan.deferred(), plan.days(), plan.shortfalls(), plan.violations(),
                null, null, plan.contentment(), plan.goodwill(),
                null, false, List.of());
    }

    private static Plan met() {
        return ExamplePlan.drawn(center(), TestRequirement.in(center()).needs("voice", "MON", "08:00-09:00", 1), "ann MON 08:00 |####|");
    }

    @Test
    void case1_allMetAndProvenIsPublishedFirst() {
        assertThat(said(ended(met(), 0.004, MINUTE))).satisfiesExactly(
                step -> assertThat(step).startsWith("Publish: "),
                step -> assertThat(step).startsWith("An extra hour is worth most on voice, Mon 2 Mar 07:00–08:00: about 10.50 USD."));
    }

    @Test
    void case2_aLargeGapAsksForALongerSearchWithTheCommand() {
        assertThat(said(ended(met(), 0.031, MINUTE)))
                .contains("The cost may be up to 3.1 % above the least. Search longer:"
                        + " ./hillsboro plan 'my center' --week 2026-W10 --seconds 240")
                .anyMatch(step -> step.startsWith("Then publish"));
        assertThat(said(ended(met(), null, new SolveLimits(Duration.ZERO, 500L, null, 0))))
                .contains("It is not known how far the cost is from the least. Search longer:"
                        + " ./hillsboro plan 'my center' --week 2026-W10 --steps 2000");
    }

    @Test
    void case3_anInterruptedSearchIsToBeRunToItsEnd() {
        assertThat(said(met())).anyMatch(step -> step.startsWith("The search was stopped early.") && step.endsWith("--seconds 60"));
    }

    @Test
    void case4_theLargestStretchAndItsRemedyComeFirst() {
        var requirement = TestRequirement.in(center())
                .needs("voice", "MON", "08:00-09:00", 2)
                .needs("voice", "TUE", "08:00-09:00", 3);
        var plan = ended(ExamplePlan.drawn(center(), requirement, "ann MON 08:00 |####|"), 0.004, MINUTE, 235);

        assertThat(said(plan).getFirst())
                .startsWith("Most is short on voice, Tue 3 Mar 08:00–09:00: 180 agent-minutes, up to 3 agents at once.");
        assertThat(said(plan).get(1)).startsWith("No search will help with 235 of the 240 agent-minutes");
    }

    @Test
    void case5_theUnplannedAreNamed() {
        var plan = ExamplePlan.drawn(center(), TestRequirement.in(center()), """
                ann MON 08:00 |####|
                bob unplanned: absent""");
        assertThat(said(plan)).anyMatch(step -> step.startsWith("1 agent has no legal week (bob)"));
    }

    @Test
    void case6_aRosterThatBreaksRulesIsNotPublished() {
        var center = TestCenter.in("UTC", "2026-W10").contract("c", contract -> contract.paid("8h")).agent("ann");
        var plan = ExamplePlan.drawn(center, TestRequirement.in(center), "ann MON 08:00 |####|");

        assertThat(said(plan).getFirst()).startsWith("Do not use this roster.");
        assertThat(said(plan)).noneMatch(step -> step.contains("ublish"));
    }

    @Test
    void case7_warningsAreToBeRead() {
        assertThat(said(met())).anyMatch(step -> step.equals("Mind the warning: mind the gap"));
    }

    @Test
    void case8_beforeAgentsAreAddedTheSearchIsToBeLonger() {
        var requirement = TestRequirement.in(center()).needs("voice", "TUE", "08:00-09:00", 3);
        var plan = ExamplePlan.drawn(center(), requirement, "ann MON 08:00 |####|");

        assertThat(said(ended(plan, 0.3, MINUTE)))
                .startsWith("The cost may be up to 30.0 % above the least, and the shortfall may shrink."
                        + " Before you change anything, search longer: ./hillsboro plan 'my center' --week 2026-W10 --seconds 240")
                .anyMatch(step -> step.startsWith("Most is short on voice"));
    }

    @Test
    void case10_nobodyIsToBeAddedForAHundredthOfAnAgent() {
        var center = TestCenter.in("UTC", "2026-W10").pool("staff", pool -> pool.handleTimeFactor("1.02")).agent("ann");
        var requirement = TestRequirement.in(center).needs("voice", "MON", "08:00-09:00", 1);

        assertThat(said(ended(ExamplePlan.drawn(center, requirement, "ann MON 08:00 |####|"), 0.004, MINUTE)))
                .startsWith("Leave what is short as it is: 2 agent-minutes in all, never more than a tenth of an agent at once.")
                .noneMatch(step -> step.contains("Add agents") || step.contains("Search longer"));
    }

    @Test
    void case11_anAvoidableShortfallIsToBeSearchedAlsoWhereTheCostIsProven() {
        var requirement = TestRequirement.in(center()).needs("voice", "TUE", "08:00-09:00", 3);
        assertThat(said(ended(ExamplePlan.drawn(center(), requirement, ""), 0.004, MINUTE)).getFirst())
                .contains("0.4 % above the least, and the shortfall may shrink");
    }

    private static Plan simulated(double level, double abandoned) {
        var center = ExamplePlan.center();
        int count = center.week().grid(30).count();
        var figures = new ServiceFigures(120, 110, 10, 0, around(level), around(10), around(abandoned), around(0.7));
        var report = new ServiceReport(25, 3000, List.of(
                new QueueFigures("voice", figures, Collections.nCopies(7, figures), Collections.nCopies(count, figures))));
        return ExamplePlan.simulated(center.queue("voice", queue -> queue.goal(new ServiceGoal(
                0.8, Duration.ofSeconds(20), Definition.OF_OFFERED, 0.05, null, null, Per.WEEK))), report);
    }

    private static Estimate around(double value) {
        return new Estimate(value, value - 0.01, value + 0.01);
    }

    @Test
    void case12_aGoalMissedInTheSimulationSaysWhatIsLackingAndWhatWouldRepairIt() {
        assertThat(said(simulated(0.7, 0.08))).anySatisfy(step -> assertThat(step)
                .startsWith("voice misses its abandonment of 5.0 %: 8.0 % (7.0 % to 9.0 %); 0.5 hours of agents are lacking for it, up to ")
                .contains(" at once; of ", " who could help, ")
                .endsWith(" It is the furthest of 2 that this queue does not keep for certain."));
        assertThat(said(simulated(0.9, 0.02))).noneMatch(step -> step.contains(" miss"));
    }

    @Test
    void case13_whatIsTooCloseToSayMayBeMissed() {
        assertThat(said(simulated(0.9, 0.045))).anyMatch(step -> step.startsWith("voice may miss its abandonment of 5.0 %: 4.5 % (3.5 % to 5.5 %); too few weeks"));
    }

    @Test
    void case9_whereNothingIsPaidAndNothingIsShortThereIsNothingToSearch() {
        var plan = ExamplePlan.drawn(center(), TestRequirement.in(center()), "");
        assertThat(said(ended(plan, null, MINUTE))).containsExactly("Nothing: in this week nobody is required, and nobody works.");
    }
}
