package org.hillsboro.solving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.hillsboro.DrawnRoster;
import org.hillsboro.TestCenter;
import org.hillsboro.TestRequirement;
import org.hillsboro.roster.Coverage;
import org.hillsboro.roster.LegalityCheck;
import org.hillsboro.roster.RosterCost;
import org.hillsboro.staffing.StaffingRequirement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A solve that is cut short goes on where it was: no worse a roster, no weaker a proof; its checkpoints are true. */
class ResumedSolveTest {

    private static SolveOrder order(TestCenter center, StaffingRequirement requirement, SolveLimits limits, @Nullable SolveStart start) {
        return SolveOrder.of(center.folder(), center.week(), requirement, limits, start);
    }

    private static SolveLimits steps(long steps, long seed) {
        return new SolveLimits(Duration.ofSeconds(60), steps, null, seed);
    }

    /** Keeps a checkpoint of each moment it is told of. */
    private static final class Collecting extends Unwatched {

        private final List<SolveCheckpoint> checkpoints = new CopyOnWriteArrayList<>();

        @Override
        public void onProgress(SolveProgress progress, Supplier<Optional<SolveCheckpoint>> checkpoint) {
            checkpoint.get().ifPresent(checkpoints::add);
        }
    }

    private static void assertTrue(String what, SolveCheckpoint checkpoint, TestCenter center, StaffingRequirement requirement) {
        assertThat(LegalityCheck.violations(checkpoint.roster(), center.folder())).as(what).isEmpty();
        assertThat(checkpoint.cost()).as(what).isEqualTo(RosterCost.of(checkpoint.roster(), center.folder()).total());
        assertThat(checkpoint.shortfallAgentMinutes()).as(what).isCloseTo(
                Coverage.of(checkpoint.roster(), center.folder(), requirement).shortfallAgentMinutes().doubleValue(), within(1e-6));
        assertThat(checkpoint.bound()).as(what).isNotNull().isLessThanOrEqualTo(checkpoint.cost().major().doubleValue() + 1e-6);
    }

    private static void resume(long seed) {
        var random = new SplittableRandom(seed);
        var tiny = new TinyCenter(random, false);
        var center = tiny.drawMixed(4 + random.nextInt(8));
        var requirement = tiny.requirement(center, 25);
        var watcher = new Collecting();
        SolveRoster.solve(
                SolveOrder.of(center.folder(), center.week(), requirement, steps(1500, seed), null), watcher);
        var last = watcher.checkpoints.getLast();
        String what = "seed " + seed;
        assertTrue(what, last, center, requirement);
        // Nothing but the first passes and 200 steps: what is known comes from the checkpoint.
        var resumed = SolveRoster.solve(
                order(center, requirement, steps(200, seed + 1), SolveStart.from(last, Pins.NONE)), new Unwatched());
        SolveRosterTest.assertSound(what, center, requirement, resumed);
        assertThat(resumed.notes()).as(what).isEmpty();
        PinsTest.assertNotWorse(what, center.folder(), requirement, last.roster(), resumed);
        if (resumed.shortfallAgentMinutes() == last.shortfallAgentMinutes()) {
            assertThat(resumed.bound()).as(what).isGreaterThanOrEqualTo(Objects.requireNonNull(last.bound()) - 1e-6);
        }
    }

    @Test
    void saysWhereItWentOn() {
        var tiny = new TinyCenter(new SplittableRandom(5), false);
        var center = tiny.drawMixed(6);
        var requirement = tiny.requirement(center, 25);
        var first = SolveRoster.solve(order(center, requirement, steps(500, 0), null), new Unwatched());
        var before = new SolveCourse(
                List.of(new SolveCourse.Point(2, 300.0, 100.0, 2.0, 0)), List.of(new CoreSpan(1, CoreWork.SEARCH, 1, 41, 9)), List.of());
        var start = new SolveStart(first.roster(), Pins.NONE, List.of(), before.resumedAt(40));
        var course = SolveRoster.solve(order(center, requirement, steps(500, 1), start), new Unwatched()).course();
        assertThat(course.resumed()).containsExactly(40.0);
        assertThat(course.points().getFirst().elapsed()).isEqualTo(2);
        assertThat(course.points().getLast().elapsed()).isGreaterThan(40);
        assertThat(course.spans().getFirst().to()).isEqualTo(40);
        assertThat(course.spans().subList(1, course.spans().size())).isNotEmpty().allMatch(span -> span.from() >= 40);
        assertThat(SolveStart.from(first.roster()).course().resumed()).containsExactly(0.0);
    }

    @Test
    void neverLosesWhatWasReached() {
        for (long seed = 0; seed < 10; seed++) {
            resume(seed);
        }
    }

    @Test
    void checkpointsOfARunningSolveAreTrueWhoeverAsks() throws InterruptedException {
        var tiny = new TinyCenter(new SplittableRandom(3), false);
        var center = tiny.drawMixed(12);
        var requirement = tiny.requirement(center, 40);
        var asked = new CopyOnWriteArrayList<Supplier<Optional<SolveCheckpoint>>>();
        var watcher = new Unwatched() {
            @Override
            public void onProgress(SolveProgress progress, Supplier<Optional<SolveCheckpoint>> checkpoint) {
                asked.add(checkpoint);
            }
        };
        var limits = new SolveLimits(Duration.ofSeconds(4), null, null, 0);
        var solve = new Thread(() -> SolveRoster.solve(
                SolveOrder.of(center.folder(), center.week(), requirement, limits, null), watcher));
        solve.start();
        var seen = new ArrayList<SolveCheckpoint>();
        while (solve.isAlive()) {
            for (var supplier : asked) {
                supplier.get().ifPresent(seen::add);
            }
            solve.join(20);
        }
        assertThat(seen).hasSizeGreaterThan(5);
        for (int i = 0; i < seen.size(); i += Math.max(1, seen.size() / 20)) {
            assertTrue("checkpoint " + i, seen.get(i), center, requirement);
        }
    }

    private static TestCenter fullTimers() {
        return TestCenter.in("UTC", "2026-W20")
                .contract("c", contract -> contract.weekly(16, 16).days(2).paid("8h").startEvery("2h").restBetweenShifts("11h"))
                .agent("ann").agent("bob");
    }

    private static final String TWO_MORNINGS = """
            ann MON 06:00 |#### #### #### #### #### #### #### ####|
            ann TUE 06:00 |#### #### #### #### #### #### #### ####|
            bob MON 06:00 |#### #### #### #### #### #### #### ####|
            bob TUE 06:00 |#### #### #### #### #### #### #### ####|
            """;

    @Test
    void case1_whoHasBecomeAbsentGetsANewWeekAndIsNamed() {
        var start = DrawnRoster.of(fullTimers(), TWO_MORNINGS);
        var now = TestCenter.in("UTC", "2026-W20")
                .contract("c", contract -> contract.weekly(16, 16).days(2).paid("8h").startEvery("2h").restBetweenShifts("11h"))
                .agent("ann", agent -> agent.absent("2026-05-11T12:00", "2026-05-11T13:00")).agent("bob");
        var requirement = TestRequirement.in(now).needs("voice", "TUE", "06:00-14:00", 2).build();
        var solved = SolveRoster.solve(order(now, requirement, steps(1000, 0), SolveStart.from(start)), new Unwatched());
        SolveRosterTest.assertSound("absent", now, requirement, solved);
        assertThat(solved.notes()).singleElement().asString().contains("planned anew").contains("ann").doesNotContain("bob");
        assertThat(solved.roster().of("ann")).hasSize(2);
        assertThat(solved.shortfallAgentMinutes()).isZero();
    }

    @Test
    void case2_whoHasLeftTheCenterIsLeftOutAndWhoCameIsPlanned() {
        var start = DrawnRoster.of(fullTimers().agent("zed"), TWO_MORNINGS + "zed FRI 06:00 |#### #### #### #### #### #### #### ####|");
        var now = fullTimers().agent("cid");
        var requirement = TestRequirement.in(now).needs("voice", "FRI", "06:00-14:00", 1).build();
        var solved = SolveRoster.solve(order(now, requirement, steps(1000, 0), SolveStart.from(start)), new Unwatched());
        SolveRosterTest.assertSound("left", now, requirement, solved);
        assertThat(solved.notes()).singleElement().asString().contains("not in this center").contains("zed");
        assertThat(solved.roster().of("cid")).hasSize(2);
    }

    @Test
    void case3_aRosterOfAnotherWeekIsRefused() {
        var other = TestCenter.in("UTC", "2026-W21").agent("ann");
        var start = DrawnRoster.of(other, "ann MON 06:00 |####|");
        var now = fullTimers();
        var requirement = TestRequirement.in(now).build();
        assertThatThrownBy(() -> order(now, requirement, steps(10, 0), SolveStart.from(start)))
                .hasMessageContaining("2026-W21")
                .hasMessageContaining("Maybe");
    }

    @Test
    void case4_pricesOfAnotherProblemProveNothingFalse() {
        var now = fullTimers();
        var requirement = TestRequirement.in(now).needs("voice", "MON", "06:00-14:00", 2).build();
        var start = DrawnRoster.of(now, TWO_MORNINGS);
        var model = CompileModel.compile(now.folder(), now.week(), requirement);
        var wild = new double[new Prices(model).vector.length];
        Arrays.setAll(wild, i -> i % 3 == 0 ? 1e12 : i % 3 == 1 ? -5 : 700);
        var nonsense = new double[] {Double.NaN, 1};
        var again = new SolveStart(start, Pins.NONE, List.of(wild, nonsense));
        var solved = SolveRoster.solve(order(now, requirement, steps(1000, 0), again), new Unwatched());
        SolveRosterTest.assertSound("wild", now, requirement, solved);
        assertThat(solved.cost().minor()).isEqualTo(32_000);
        assertThat(solved.gap()).isNotNull().isLessThan(0.01);
    }

    @Test
    void case5_onOneCoreThereIsARosterAndAProof() {
        var now = fullTimers();
        var requirement = TestRequirement.in(now).needs("voice", "MON", "06:00-14:00", 2).build();
        var limits = new SolveLimits(Duration.ofSeconds(3), null, null, 0);
        var threads = new CopyOnWriteArrayList<Set<Thread>>();
        var order = new SolveOrder(now.folder(), now.week(), requirement, limits, null, 1);
        var solved = SolveRoster.solve(order, new Unwatched() {
            @Override
            public void onProgress(SolveProgress progress, Supplier<Optional<SolveCheckpoint>> checkpoint) {
                threads.add(Set.copyOf(Thread.getAllStackTraces().keySet()));
            }
        });
        SolveRosterTest.assertSound("one core", now, requirement, solved);
        assertThat(solved.gap()).isNotNull().isLessThan(0.01);
        assertThat(threads).isNotEmpty().allSatisfy(all -> assertThat(all).noneMatch(thread -> thread.getName().equals("price-bound")));
    }
}
