package org.hillsboro.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.hillsboro.audit.PlanAudit;
import org.hillsboro.examples.NastyCenter;
import org.hillsboro.files.BadInput;
import org.hillsboro.folder.CenterFolder;
import org.hillsboro.reporting.Plan;
import org.hillsboro.reporting.PlanFolder;
import org.hillsboro.reporting.Stopwatch;
import org.hillsboro.reporting.Versions;
import org.hillsboro.roster.Roster;
import org.hillsboro.solving.SolveCheckpoint;
import org.hillsboro.solving.SolveLimits;
import org.hillsboro.solving.SolveProgress;
import org.hillsboro.time.PlanningWeek;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The whole way on a small center that has everything; what is written is audited from outside. */
class PlanWeekTest {

    private static final SolveLimits UNTIL_STOPPED = new SolveLimits(Duration.ofSeconds(600), null, null, 0);
    private static final SolveLimits SHORT = new SolveLimits(Duration.ofSeconds(2), null, null, 3);

    @TempDir
    private Path here;

    private Path center;

    @BeforeEach
    void write() throws IOException {
        center = NastyCenter.writeInto(here.resolve("center"));
    }

    private record Watching(BooleanSupplier stop) implements PlanWatcher {

        @Override
        public void onRead(CenterFolder folder, PlanningWeek week) {
            assertThat(folder.agents()).isNotEmpty();
        }

        @Override
        public void onProgress(SolveProgress progress, Supplier<Optional<SolveCheckpoint>> checkpoint) {
            assertThat(progress.elapsed()).isGreaterThanOrEqualTo(Duration.ZERO);
        }

        @Override
        public boolean wantsStop() {
            return stop.getAsBoolean();
        }
    }

    private Plan plan(String out, @Nullable String week, SolveLimits limits, BooleanSupplier stop) {
        var folder = PlanFolder.claim(here.resolve(out), new Versions("1", "2", "3"));
        var order = new PlanOrder(center, week, 0.5, limits);
        return new PlanWeek(order, new Watching(stop), new Stopwatch(System::nanoTime)).planInto(folder);
    }

    private static SolveLimits steps(long steps) {
        return new SolveLimits(Duration.ofSeconds(600), steps, null, 3);
    }

    private void change(String file, String from, String to) throws IOException {
        String before = Files.readString(center.resolve(file));
        assertThat(before).contains(from);
        Files.writeString(center.resolve(file), before.replace(from, to));
    }

    @Test
    void everyClaimOfThePlanHolds() throws IOException {
        Plan plan = plan("plan", null, SHORT, () -> false);

        assertThat(plan.week().label()).isEqualTo(NastyCenter.WEEK);
        assertThat(plan.violations()).isEmpty();
        assertThat(plan.interrupted()).isFalse();
        assertThat(plan.roster().unplanned()).singleElement().satisfies(agent -> assertThat(agent.agentId()).isEqualTo("U1"));
        assertThat(PlanAudit.findings(center, here.resolve("plan"))).isEmpty();
    }

    @Test
    void theSameSeedAndStepsGiveTheSameFiles() throws IOException {
        plan("one", null, steps(2_000), () -> false);
        plan("two", null, steps(2_000), () -> false);

        for (String file : new String[] {"roster.csv", "coverage.csv", "payroll.csv", "requirement.csv", "calendars/F1.ics"}) {
            assertThat(here.resolve("two").resolve(file)).hasSameTextualContentAs(here.resolve("one").resolve(file));
        }
    }

    private Plan planFrom(String earlier, String out) {
        var order = new PlanOrder(center, null, 0.5, steps(0), PlanStart.plan(here.resolve(earlier)));
        return new PlanWeek(order, new Watching(() -> false), new Stopwatch(System::nanoTime))
                .planInto(PlanFolder.claim(here.resolve(out), new Versions("1", "2", "3")));
    }

    @Test
    void fromAnEarlierPlanItIsNotWorse() throws IOException {
        Plan first = plan("first", null, steps(20_000), () -> false);
        Plan again = planFrom("first", "again");

        assertThat(again.solved().notes()).isEmpty();
        if (again.coverage().shortfallAgentMinutes().compareTo(first.coverage().shortfallAgentMinutes()) >= 0) {
            assertThat(again.cost().total().minor()).isLessThanOrEqualTo(first.cost().total().minor());
        }
        assertThat(PlanAudit.findings(center, here.resolve("again"))).isEmpty();
    }

    @Test
    void whoLeftSinceTheEarlierPlanIsNamed() throws IOException {
        plan("first", null, steps(2_000), () -> false);
        change("agents.csv", "V1,Vic", "V9,Vic");
        Plan again = planFrom("first", "again");

        assertThat(again.warnings()).anySatisfy(warning -> assertThat(warning).contains("not in this center: V1"));
        assertThat(PlanAudit.findings(center, here.resolve("again"))).isEmpty();
    }

    @Test
    void anEarlierPlanThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> planFrom("nowhere", "again")).isInstanceOf(BadInput.class).hasMessageContaining("roster.csv");
        assertThat(here.resolve("again")).doesNotExist();
    }

    @Test
    @Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void noStepsAtAllStillGiveALegalPlan() throws IOException {
        plan("plan", null, steps(0), () -> false);

        assertThat(PlanAudit.findings(center, here.resolve("plan"))).isEmpty();
    }

    @Test
    void stoppedBeforeItBeganItStillGivesALegalPlan() throws IOException {
        Plan plan = plan("plan", null, UNTIL_STOPPED, () -> true);

        assertThat(plan.interrupted()).isTrue();
        assertThat(PlanAudit.findings(center, here.resolve("plan"))).isEmpty();
    }

    @Test
    void timeThatIsOverBeforeItBeganStillGivesALegalPlan() throws IOException {
        Plan plan = plan("plan", null, new SolveLimits(Duration.ofMillis(1), null, null, 0), () -> false);

        assertThat(plan.roster().shifts()).isNotEmpty();
        assertThat(PlanAudit.findings(center, here.resolve("plan"))).isEmpty();
    }

    @Test
    void fromAHistoryItForecastsFirst() throws IOException {
        Files.delete(center.resolve("requirement.csv"));
        Files.writeString(center.resolve("contacts.csv"), NastyCenter.contacts());

        Plan plan = plan("plan", null, SHORT, () -> false);

        assertThat(plan.week().label()).isEqualTo(NastyCenter.WEEK);
        assertThat(plan.requirement().queues()).allSatisfy(queue ->
                assertThat(IntStream.of(queue.required()).max().orElseThrow()).isPositive());
        assertThat(Files.readString(here.resolve("plan/forecast.csv"))).contains(",mail,").contains(",voice,");
        assertThat(PlanAudit.findings(center, here.resolve("plan"))).isEmpty();
    }

    @Test
    void whatWasSimulatedCorrectsTheRequirementUnlessToldNotTo() throws IOException {
        Files.delete(center.resolve("requirement.csv"));
        Files.writeString(center.resolve("contacts.csv"), NastyCenter.contacts());

        Plan plan = plan("plan", null, steps(2_000), () -> false);

        var verified = Objects.requireNonNull(plan.verified());
        assertThat(plan.requirement()).isSameAs(verified.requirement());
        assertThat(plan.service()).isSameAs(verified.chosen().service());
        assertThat(Files.readAllLines(here.resolve("plan/requirement.csv"))).allSatisfy(line ->
                assertThat(line.split(",", -1)).hasSize(7)).first().asString().endsWith(",goal,required_formula");
        assertThat(Files.readString(here.resolve("plan/summary.json"))).contains("\"bound_formula\" :", "\"cost_formula\" :");
        assertThat(PlanAudit.findings(center, here.resolve("plan"))).isEmpty();

        var order = new PlanOrder(center, null, 0.5, steps(2_000)).verified(false);
        var alone = new PlanWeek(order, new Watching(() -> false), new Stopwatch(System::nanoTime)).plan();
        assertThat(alone.verified()).isNull();
        assertThat(alone.formula()).isNull();
    }

    @Test
    void demandTenTimesTheSupplyIsAPlanWithReasons() throws IOException {
        change("requirement.csv", ",voice,1", ",voice,60");

        Plan plan = plan("plan", null, SHORT, () -> false);

        assertThat(plan.shortfalls()).isNotEmpty().allSatisfy(reason -> assertThat(reason.remedy()).isNotBlank());
        assertThat(PlanAudit.findings(center, here.resolve("plan"))).isEmpty();
    }

    @Test
    void whereASiteHasNoSeatItsAgentsAreUnplannedAndTheBoundCountsOnNoneOfThem() throws IOException {
        change("center.yaml", "seats: 3", "seats: 0");

        Plan plan = plan("plan", null, SHORT, () -> false);

        assertThat(plan.roster().unplanned())
                .filteredOn(agent -> agent.reason().contains("the seats of site tower"))
                .extracting(Roster.Unplanned::agentId)
                .contains("F1", "F2");
        assertThat(plan.solved().bound()).isLessThanOrEqualTo(plan.cost().total().major().doubleValue());
        assertThat(PlanAudit.findings(center, here.resolve("plan"))).isEmpty();
    }

    /** Every fifth day is far busier: a 1 is put before its counts. */
    @Test
    void staffingForARarerDemandAsksForMore() throws IOException {
        Files.delete(center.resolve("requirement.csv"));
        Files.writeString(center.resolve("contacts.csv"), NastyCenter.contacts().replaceAll("(-[0-3][05]T.*,)(\\d+\n)", "$11$2"));

        var expected = new PlanWeek(
                new PlanOrder(center, null, 0.5, UNTIL_STOPPED), new Watching(() -> true), new Stopwatch(System::nanoTime)).plan();
        var careful = new PlanWeek(
                new PlanOrder(center, null, 0.95, UNTIL_STOPPED), new Watching(() -> true), new Stopwatch(System::nanoTime)).plan();

        int sum = IntStream.of(expected.requirement().queues().getFirst().required()).sum();
        assertThat(IntStream.of(careful.requirement().queues().getFirst().required()).sum()).isGreaterThan(sum);
    }

    @Test
    void badInputWritesNothing() throws IOException {
        change("agents.csv", "full-time", "no-such-contract");

        assertThatThrownBy(() -> plan("plan", null, SHORT, () -> false)).isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> plan("plan", "2005-W01", SHORT, () -> false)).isInstanceOf(BadInput.class);
        try (var left = Files.list(here)) {
            assertThat(left).containsExactly(center);
        }
    }
}
