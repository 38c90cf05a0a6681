package org.hillsboro.verifying;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.hillsboro.TestCenter;
import org.hillsboro.center.ServiceGoal;
import org.hillsboro.center.ServiceGoal.Definition;
import org.hillsboro.center.ServiceGoal.Per;
import org.hillsboro.forecast.Busyness;
import org.hillsboro.forecast.Forecast;
import org.hillsboro.forecast.Forecast.QueueForecast;
import org.hillsboro.roster.Coverage;
import org.hillsboro.roster.ExplainShortfall;
import org.hillsboro.simulation.Routing;
import org.hillsboro.simulation.ServiceReport;
import org.hillsboro.simulation.SimulationLimits;
import org.hillsboro.simulation.VerifyRoster;
import org.hillsboro.simulation.WhatIf;
import org.hillsboro.solving.SolveCheckpoint;
import org.hillsboro.solving.SolveLimits;
import org.hillsboro.solving.SolveOrder;
import org.hillsboro.solving.SolveStart;
import org.hillsboro.solving.SolvedRoster;
import org.hillsboro.solving.SolveProgress;
import org.hillsboro.staffing.ComputeRequirement;
import org.hillsboro.staffing.StaffingRequirement;
import org.junit.jupiter.api.Test;

/** Formula, roster, simulation and correction together, on centers of a few agents; by steps, so that each run is the same. */
class VerifiedSearchTest {

    private static final SolveLimits STEPS = new SolveLimits(Duration.ofSeconds(60), 60_000L, null, 5);

    private final List<VerifiedRound> told = new ArrayList<>();

    private final class Watching implements RoundWatcher {

        private final BooleanSupplier stop;

        Watching(BooleanSupplier stop) {
            this.stop = stop;
        }

        @Override
        public void onRound(VerifiedRound round) {
            told.add(round);
        }

        @Override
        public void onProgress(SolveProgress progress, Supplier<Optional<SolveCheckpoint>> checkpoint) {
            assertThat(progress.elapsed()).isPositive();
        }

        @Override
        public boolean wantsStop() {
            return stop.getAsBoolean();
        }
    }

    private static ServiceGoal level(double share, Per per) {
        return new ServiceGoal(share, Duration.ofSeconds(20), Definition.OF_OFFERED, null, null, null, per);
    }

    /** Three small queues whose agents all serve all of them. */
    private static TestCenter sharing(int agents) {
        var center = TestCenter.in("UTC", "2026-W10").contract("flex", contract -> contract.weekly(0, 40).days(5).paid("4h", "6h", "8h"));
        for (String queue : List.of("a", "b", "c")) {
            center.queue(queue, each -> each.open("Mon-Fri 08:00-18:00").goal(level(0.8, Per.WEEK)).patience(Duration.ofSeconds(200)));
        }
        return staffed(center, agents);
    }

    private static TestCenter alone(int agents, ServiceGoal goal) {
        return staffed(TestCenter.in("UTC", "2026-W10")
                .contract("flex", contract -> contract.weekly(0, 40).days(5).paid("4h", "6h", "8h"))
                .queue("a", each -> each.open("Mon-Fri 08:00-18:00").goal(goal).patience(Duration.ofSeconds(60))), agents);
    }

    private static TestCenter staffed(TestCenter center, int agents) {
        for (int i = 0; i < agents; i++) {
            center.agent("agent" + i);
        }
        return center;
    }

    /** So many contacts of four minutes in each quarter hour from 08:00 to 18:00 from Monday to Friday. */
    private static Forecast forecast(TestCenter center, double contacts, double busyness) {
        var grid = center.week().grid(15);
        var queues = center.folder().center().queues().stream().map(queue -> {
            var mean = new double[grid.count()];
            var handle = new double[grid.count()];
            Arrays.fill(handle, 240);
            for (int i = 0; i < mean.length; i++) {
                var start = grid.startOf(i).atZone(center.week().zone());
                boolean open = start.getDayOfWeek().getValue() < 6
                        && !start.toLocalTime().isBefore(LocalTime.of(8, 0)) && start.toLocalTime().isBefore(LocalTime.of(18, 0));
                mean[i] = open ? contacts : 0;
            }
            return new QueueForecast(queue.id(), mean, mean, mean, mean, handle, 0, new Busyness(busyness));
        }).toList();
        return new Forecast(grid, queues);
    }

    private VerifiedRoster search(TestCenter center, Forecast forecast, SolveLimits limits, BooleanSupplier stop) {
        told.clear();
        var formula = ComputeRequirement.compute(center.folder().center(), forecast, center.week());
        var order = SolveOrder.of(center.folder(), center.week(), formula, limits, null);
        return VerifiedSearch.search(order, null, forecast, ComputeRequirement.EXPECTED, new Watching(stop), System::nanoTime);
    }

    private VerifiedRoster search(TestCenter center, Forecast forecast) {
        return search(center, forecast, STEPS, () -> false);
    }

    private static int sum(VerifiedRound round) {
        return round.requirement().queues().stream().mapToInt(queue -> Arrays.stream(queue.required()).sum()).sum();
    }

    @Test
    void case1_whereTheFormulaAsksForTooMuchTheGoalIsHeldForLess() {
        var center = sharing(20);
        var verified = search(center, forecast(center, 4, 0));
        assertThat(verified.ofFormula().orElseThrow().standings().hold()).isTrue();
        assertThat(verified.chosen().standings().hold()).isTrue();
        assertThat(verified.saved().orElseThrow()).isGreaterThan(0.05);
        assertThat(sum(verified.chosen())).isLessThan(sum(verified.ofFormula().orElseThrow()));
        assertThat(verified.formula()).isEqualTo(verified.ofFormula().orElseThrow().requirement());
        assertThat(told).extracting(VerifiedRound::number).containsExactly(0, 1, 2, 3);
    }

    @Test
    void case2_whereTheFormulaAsksForTooLittleTheGoalIsMetForMore() {
        var strict = new ServiceGoal(null, null, Definition.OF_OFFERED, 0.04, null, null, Per.WEEK);
        var center = alone(60, strict);
        var verified = search(center, forecast(center, 60, 0.12));
        assertThat(verified.ofFormula().orElseThrow().standings().missed()).extracting(GoalStanding::queueId).containsExactly("a");
        assertThat(verified.chosen().standings().hold()).isTrue();
        assertThat(sum(verified.chosen())).isGreaterThan(sum(verified.ofFormula().orElseThrow()));
        assertThat(verified.saved().orElseThrow()).isNegative();
    }

    @Test
    void case2b_aResumedSearchKeepsTheRequirementAndIsNeverWorse() {
        var center = sharing(20);
        var forecast = forecast(center, 4, 0);
        var before = search(center, forecast);
        var order = SolveOrder.of(center.folder(), center.week(), before.formula(), STEPS, SolveStart.from(before.solved().roster()));
        var resumed = VerifiedSearch.search(
                order, before.requirement(), forecast, ComputeRequirement.EXPECTED, new Watching(() -> false), System::nanoTime);
        assertThat(resumed.requirement()).isEqualTo(before.requirement());
        assertThat(value(resumed.solved())).isLessThanOrEqualTo(value(before.solved()));
        assertThat(resumed.ofFormula()).isEmpty();
    }

    private static double value(SolvedRoster solved) {
        return solved.cost().major().doubleValue() + solved.shortfallPrice().doubleValue() * solved.shortfallAgentMinutes();
    }

    @Test
    void case3_whatCannotBeMetIsSaidWithTheReason() {
        var center = alone(3, level(0.9, Per.WEEK));
        var verified = search(center, forecast(center, 25, 0));
        var chosen = verified.chosen();
        assertThat(chosen.standings().hold()).isFalse();
        var reasons = ExplainShortfall.of(verified.solved().roster(), center.folder(), verified.requirement());
        assertThat(MissedGoal.of(chosen.standings(), reasons)).singleElement().satisfies(missed -> {
            assertThat(missed.standing().queueId()).isEqualTo("a");
            assertThat(missed.why()).contains("of 3 agents who could help");
            assertThat(missed.remedy()).contains("dd agents");
        });
        assertThat(MissedGoal.of(chosen.standings(), List.of())).singleElement()
                .satisfies(missed -> assertThat(missed.remedy()).isEqualTo("Plan for longer."));
    }

    @Test
    void case4_theSameSeedAndStepsGiveTheSame() {
        var center = sharing(12);
        var forecast = forecast(center, 3, 0.02);
        var one = search(center, forecast);
        var other = search(center, forecast);
        assertThat(other.solved().roster()).isEqualTo(one.solved().roster());
        assertThat(other.chosen().service()).isEqualTo(one.chosen().service());
        for (int q = 0; q < 3; q++) {
            assertThat(other.requirement().queues().get(q).required()).isEqualTo(one.requirement().queues().get(q).required());
        }
    }

    @Test
    void case5_aGoalOfTheDayIsHeldOnEachDay() {
        var center = alone(40, level(0.85, Per.DAY));
        var verified = search(center, forecast(center, 20, 0.01));
        assertThat(verified.chosen().standings().all()).hasSize(5);
        assertThat(verified.chosen().standings().missed()).isEmpty();
    }

    @Test
    void case6_stoppedBeforeItBeganThereIsARosterAndItWasSimulated() {
        var center = sharing(8);
        var verified = search(center, forecast(center, 2, 0), new SolveLimits(Duration.ofSeconds(600), null, null, 0), () -> true);
        assertThat(verified.rounds()).hasSize(1);
        assertThat(verified.solved().roster().shifts()).isNotEmpty();
        assertThat(verified.chosen().service().replications()).isPositive();
    }

    @Test
    void case7_stoppedOnTheWayTheCheapestThatHoldsIsKept() {
        var center = sharing(20);
        var verified = search(center, forecast(center, 4, 0), STEPS, () -> told.size() == 2);
        assertThat(verified.rounds()).hasSize(2);
        assertThat(verified.chosen().standings().hold()).isTrue();
        assertThat(verified.rounds()).filteredOn(round -> round.standings().hold()).allSatisfy(round ->
                assertThat(round.solved().cost().minor()).isGreaterThanOrEqualTo(verified.solved().cost().minor()));
    }

    @Test
    void case8_nobodyIsLeftAloneAndWhoWaitsForEverFindsAnEndOfTheLine() {
        var center = staffed(TestCenter.in("UTC", "2026-W10")
                .contract("flex", contract -> contract.weekly(0, 40).days(5).paid("4h", "8h"))
                .queue("a", each -> each.open("Mon-Fri 08:00-18:00").goal(level(0.5, Per.WEEK)).minAgents(2))
                .queue("b", each -> each.open("Mon-Fri 08:00-18:00").goal(level(0.5, Per.WEEK))), 24);
        var verified = search(center, forecast(center, 12, 0));
        for (var queue : verified.requirement().queues()) {
            for (int i = 0; i < queue.required().length; i++) {
                int least = queue.loadErlangs()[i] > 0 ? (int) queue.loadErlangs()[i] + 1 : 0;
                assertThat(queue.netAgents()[i]).isGreaterThanOrEqualTo(least > 0 && queue.queueId().equals("a") ? Math.max(2, least) : least);
            }
        }
    }

    @Test
    void case10_theResultIsTheCheapestThatHoldsBeforeContactsNoRoundHasMet() {
        var center = sharing(20);
        var forecast = forecast(center, 4, 0.02);
        var verified = search(center, forecast);
        var asTold = told.stream().sorted(VerifiedRound.BEST_FIRST).toList();
        var chosen = verified.chosen();
        for (var round : asTold) {
            var once = simulated(center, forecast, round, STEPS.seed(), 1);
            assertThat(round.service().queues()).isEqualTo(once.queues());
            var other = simulated(center, forecast, round, STEPS.seed() + VerifiedSearch.OTHER_CONTACTS, VerifiedSearch.SURER);
            boolean holds = GoalStandings.of(center.folder().center(), round.requirement().grid(), other).hold();
            assertThat(holds).isEqualTo(round.number() == chosen.number());
            if (holds) {
                assertThat(chosen.service().queues()).isEqualTo(other.queues()).isNotEqualTo(once.queues());
                return;
            }
        }
    }

    @Test
    void case11_betweenALateRoundThatHoldsAndOneThatMissesLiesTheNextRequirement() {
        var center = alone(60, new ServiceGoal(null, null, Definition.OF_OFFERED, 0.04, null, null, Per.WEEK));
        var forecast = forecast(center, 60, 0.12);
        var verified = search(center, forecast);
        var missed = told.getFirst();
        var held = told.stream().filter(round -> round.standings().hold()).findFirst().orElseThrow();
        assertThat(missed.standings().hold()).isFalse();
        var correct = new CorrectRequirement(center.folder(), forecast, verified.formula());
        var coverage = Coverage.of(held.solved().roster(), center.folder(), held.requirement());
        var late = new LateRounds();
        late.add(missed);
        late.add(held);
        assertThat(agents(late.next(correct, held, coverage)))
                .containsExactly(agents(correct.between(held.requirement(), missed.requirement())))
                .isNotEqualTo(agents(held.requirement()))
                .isNotEqualTo(agents(missed.requirement()));
        var bold = new LateRounds();
        bold.add(held);
        int boldly = Arrays.stream(agents(bold.next(new CorrectRequirement(center.folder(), forecast, verified.formula()), held, coverage))).sum();
        int early = Arrays.stream(agents(new LateRounds()
                .next(new CorrectRequirement(center.folder(), forecast, verified.formula()), held, coverage))).sum();
        assertThat(boldly).as("a round that holds is kept").isLessThan(early);
    }

    private static int[] agents(StaffingRequirement requirement) {
        return requirement.queues().getFirst().netAgents();
    }

    private static ServiceReport simulated(TestCenter center, Forecast forecast, VerifiedRound round, long seed, int sure) {
        return VerifyRoster.verify(
                center.folder(), forecast, round.solved().roster(), Routing.SKILL_ORDER, WhatIf.AS_PLANNED,
                new SimulationLimits(sure * round.service().replications(), null, seed, 1), System::nanoTime);
    }

    @Test
    void case9_theTimeOfAllRoundsTogetherIsThatOfOneSearch() {
        var center = sharing(12);
        long before = System.nanoTime();
        var verified = search(center, forecast(center, 3, 0), new SolveLimits(Duration.ofSeconds(4), null, null, 0), () -> false);
        assertThat((System.nanoTime() - before) / 1e9).isLessThan(8);
        assertThat(verified.rounds().size()).isGreaterThan(2);
        assertThat(verified.chosen().standings().hold()).isTrue();
    }
}
