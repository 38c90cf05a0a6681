package org.hillsboro.solving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hillsboro.solving.SolveRosterTest.assertSound;
import static org.hillsboro.solving.SolveRosterTest.solve;
import static org.hillsboro.solving.SolveRosterTest.unplannedOf;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hillsboro.ContractPart;
import org.hillsboro.TestCenter;
import org.hillsboro.TestRequirement;
import org.hillsboro.roster.Shift;
import org.junit.jupiter.api.Test;

/** Solves at the edges: nobody, nothing, far too much, no seats, no time. A week in UTC from Monday, 11 May 2026. */
class SolveRosterCasesTest {

    private static final long STEPS = 3000;

    private static final UnaryOperator<ContractPart> FULL_TIME = contract -> contract.weekly(40, 40)
            .days(5)
            .paid("8h")
            .startEvery("1h")
            .startBetween("08:00-12:00")
            .restBetweenShifts("11h")
            .meal(30, "3h", "5h");

    private static TestCenter center() {
        return TestCenter.in("UTC", "2026-W20").queue("voice", queue -> queue.open("Mon-Fri 08:00-20:30"));
    }

    private static TestCenter withAgents(TestCenter center, int count) {
        IntStream.range(0, count).forEach(i -> center.agent("a" + i));
        return center;
    }

    private static TestRequirement needs(TestCenter center, String window, int agents) {
        var requirement = TestRequirement.in(center);
        for (String day : List.of("MON", "TUE", "WED", "THU", "FRI")) {
            requirement.needs("voice", day, window, agents);
        }
        return requirement;
    }

    private static Set<String> working(SolvedRoster solved) {
        return solved.roster().shifts().stream().map(Shift::agentId).collect(Collectors.toSet());
    }

    @Test
    void case1_noAgents() {
        var center = center();
        var requirement = needs(center, "09:00-10:00", 2).build();
        var solved = solve(center, requirement, STEPS, 0);
        assertSound("nobody", center, requirement, solved);
        assertThat(solved.roster().shifts()).isEmpty();
        assertThat(solved.cost().minor()).isZero();
        assertThat(solved.shortfallAgentMinutes()).isEqualTo(5 * 2 * 60);
        assertThat(solved.unavoidableShortfallAgentMinutes()).isCloseTo(5 * 2 * 60, within(1.0));
    }

    @Test
    void case2_oneAgentMeetsAllAtTheLeastCost() {
        var center = withAgents(center().contract("c", FULL_TIME), 1);
        var requirement = needs(center, "10:00-11:00", 1).build();
        var solved = solve(center, requirement, STEPS, 0);
        assertSound("one", center, requirement, solved);
        assertThat(solved.shortfallAgentMinutes()).isZero();
        assertThat(solved.cost().minor()).isEqualTo(40_000);
        assertThat(solved.gap()).isNotNull().isCloseTo(0, within(1e-4));
    }

    @Test
    void case3_noDemandCostsNothingButLeastHours() {
        var center = center().contract("c", FULL_TIME)
                .contract("flex", contract -> contract.weekly(0, 40).paid("4h", "8h"))
                .agent("ann")
                .agent("bob", agent -> agent.contract("flex"));
        var requirement = TestRequirement.in(center).build();
        var solved = solve(center, requirement, STEPS, 0);
        assertSound("no demand", center, requirement, solved);
        assertThat(working(solved)).containsExactly("ann");
        assertThat(solved.cost().minor()).isEqualTo(40_000);
        assertThat(solved.roster().unplanned()).isEmpty();
    }

    @Test
    void case4_demandTenTimesTheSupply() {
        var center = withAgents(center().contract("c", FULL_TIME), 4);
        var requirement = needs(center, "08:00-20:30", 40).build();
        var solved = solve(center, requirement, STEPS, 0);
        assertSound("ten times", center, requirement, solved);
        double missed = 5 * 12.5 * 60 * 40 - 4 * 40 * 60;
        assertThat(solved.shortfallAgentMinutes()).isCloseTo(missed, within(1e-6));
        assertThat(solved.unavoidableShortfallAgentMinutes()).isGreaterThan(0.999 * missed);
        assertThat(solved.gap()).isNotNull().isLessThan(0.01);
    }

    @Test
    void case5_stoppedAtOnceThereIsALegalRosterAllTheSame() {
        var center = withAgents(center().contract("c", FULL_TIME), 20);
        var requirement = needs(center, "08:00-18:00", 8).build();
        for (Long steps : new Long[] {null, 1_000_000_000L}) {
            var limits = new SolveLimits(Duration.ofSeconds(600), steps, null, 0);
            var solved = SolveRoster.solve(
                    center.folder(), center.week(), requirement, limits, progress -> {}, () -> true);
            assertSound("stopped", center, requirement, solved);
            assertThat(working(solved)).hasSize(20);
            assertThat(solved.searchTime().plus(solved.boundTime())).isLessThan(Duration.ofSeconds(300));
        }
    }

    @Test
    void case5b_timeOverAtOnceWhoIsNeededComesAllTheSameAndNoPriceIsMadeUp() {
        var center = withAgents(
                center().contract("flex", contract -> contract.weekly(0, 40).days(5).paid("8h").startBetween("08:00-12:00")), 2);
        var requirement = needs(center, "10:00-12:00", 2).build();
        var limits = new SolveLimits(Duration.ofNanos(1), null, null, 0);
        var solved = SolveRoster.solve(center.folder(), center.week(), requirement, limits, progress -> {}, () -> false);
        assertSound("no time", center, requirement, solved);
        assertThat(solved.shortfallAgentMinutes()).isZero();
        assertThat(working(solved)).hasSize(2);
        assertThat(solved.prices().dearestHours()).isEmpty();
    }

    @Test
    void case5c_whereNothingIsToBeDoneTheBoundIsPlainlyZero() {
        var center = withAgents(center().contract("flex", contract -> contract.weekly(0, 40).days(5).paid("8h")), 2);
        var solved = solve(center, TestRequirement.in(center).build(), STEPS, 0);
        assertThat(solved.bound()).isZero();
        assertThat(1 / solved.bound()).as("not minus zero").isPositive();
        assertThat(solved.gap()).isNull();
        assertThat(solved.cost().minor()).isZero();
    }

    @Test
    void case6_aSiteWithoutSeats() {
        var center = center().site("s", 0).pool("staff", pool -> pool.at("s")).pool("home", pool -> pool)
                .contract("c", FULL_TIME)
                .agent("ann")
                .agent("bob", agent -> agent.pool("home"));
        var requirement = needs(center, "10:00-11:00", 1).build();
        var solved = solve(center, requirement, STEPS, 0);
        assertSound("no seats", center, requirement, solved);
        assertThat(unplannedOf(solved)).containsExactly("ann");
        assertThat(working(solved)).containsExactly("bob");
        assertThat(solved.cost().minor()).isEqualTo(40_000);
    }

    @Test
    void case7_seatsForOneOfTwo() {
        var center = withAgents(center().site("s", 1).pool("staff", pool -> pool.at("s")).contract("c", FULL_TIME), 2);
        var requirement = needs(center, "12:00-13:00", 2).build();
        var solved = solve(center, requirement, STEPS, 0);
        assertSound("one seat", center, requirement, solved);
        assertThat(working(solved)).hasSize(1);
        assertThat(unplannedOf(solved)).hasSize(1).doesNotContainAnyElementsOf(working(solved));
        assertThat(solved.roster().unplanned().getFirst().reason()).contains("seats of site s");
    }

    @Test
    void case8_whoMayServeNoQueue() {
        var center = center().contract("c", FULL_TIME)
                .contract("flex", contract -> contract.weekly(0, 40))
                .agent("ann", agent -> agent.queues("gone"))
                .agent("bob", agent -> agent.queues("gone").contract("flex"))
                .agent("cid");
        var requirement = needs(center, "10:00-11:00", 1).build();
        var solved = solve(center, requirement, STEPS, 0);
        assertSound("no queue", center, requirement, solved);
        assertThat(unplannedOf(solved)).containsExactly("ann");
        assertThat(working(solved)).containsExactly("cid");
    }

    @Test
    void case9_contractsThatNoWeekMeets() {
        var center = center()
                .contract("c", FULL_TIME)
                .contract("six", contract -> FULL_TIME.apply(contract).weekly(48, 48).days(6))
                .agent("ann", agent -> agent.contract("six"))
                .agent("bob", agent -> agent.absent("2026-05-11", "2026-05-18"))
                .agent("cid", agent -> agent.left("2026-01-31"))
                .agent("dan", agent -> agent.absent("2026-05-12T07:00", "2026-05-12T21:00"));
        var requirement = needs(center, "10:00-11:00", 1).build();
        var solved = solve(center, requirement, STEPS, 0);
        assertSound("no week", center, requirement, solved);
        assertThat(unplannedOf(solved)).containsExactly("ann", "dan");
        assertThat(solved.roster().shifts()).isEmpty();
    }

    @Test
    void case10_stopsWhereTheGapIsGoodEnough() {
        var center = withAgents(center().contract("c", FULL_TIME), 6);
        var requirement = needs(center, "09:00-17:00", 3).build();
        var limits = new SolveLimits(Duration.ofSeconds(600), 1_000_000_000L, 0.5, 0);
        var solved = SolveRoster.solve(center.folder(), center.week(), requirement, limits, progress -> {}, () -> false);
        assertSound("gap", center, requirement, solved);
        assertThat(solved.steps()).isLessThan(1_000_000_000L);
        assertThat(solved.gap()).isNotNull().isLessThanOrEqualTo(0.5);
    }

    @Test
    void case11_byTimeWithSomeoneWatching() {
        var center = withAgents(center().contract("c", FULL_TIME), 12);
        var requirement = needs(center, "09:00-18:00", 6).build();
        var told = new CopyOnWriteArrayList<SolveProgress>();
        var limits = new SolveLimits(Duration.ofMillis(2500), null, null, 7);
        var solved = SolveRoster.solve(center.folder(), center.week(), requirement, limits, told::add, () -> false);
        assertSound("watched", center, requirement, solved);
        assertThat(told).hasSizeGreaterThanOrEqualTo(2);
        assertThat(told.getLast().cost()).isEqualTo(solved.cost().major().doubleValue());
        assertThat(told.getLast().shortfallAgentMinutes()).isEqualTo(solved.shortfallAgentMinutes());
        assertThat(told).isSortedAccordingTo((one, other) -> one.elapsed().compareTo(other.elapsed()));
        assertThat(solved.course()).isEqualTo(told.getLast().course());
        assertCourse(solved);
    }

    /** The course ends with the roster's figures, and no core did two things at once. */
    private static void assertCourse(SolvedRoster solved) {
        var course = solved.course();
        assertThat(course.points().getLast()).extracting(SolveCourse.Point::cost, SolveCourse.Point::bound, SolveCourse.Point::gap)
                .containsExactly(solved.cost().major().doubleValue(), solved.bound(), solved.gap());
        assertThat(course.resumed()).isEmpty();
        for (int core = 1; core <= 2; core++) {
            int which = core;
            var spans = course.spans().stream().filter(span -> span.core() == which).toList();
            for (int i = 1; i < spans.size(); i++) {
                assertThat(spans.get(i).from()).isGreaterThanOrEqualTo(spans.get(i - 1).to());
            }
        }
        assertThat(amount(course, 1, CoreWork.SEARCH)).isEqualTo(solved.steps());
        assertThat(amount(course, 2, CoreWork.PROOF)).isPositive();
        assertThat(amount(course, 1, CoreWork.PRICES) + amount(course, 2, CoreWork.PROOF)).isLessThanOrEqualTo(solved.boundPasses());
    }

    private static long amount(SolveCourse course, int core, CoreWork work) {
        return course.spans().stream().filter(span -> span.core() == core && span.work() == work).mapToLong(CoreSpan::amount).sum();
    }

    @Test
    void case12_stoppedAtOnceWithTooFewSeats() {
        var center = withAgents(center().site("s", 1).pool("staff", pool -> pool.at("s")).contract("c", FULL_TIME), 3);
        var requirement = needs(center, "12:00-13:00", 2).build();
        var limits = new SolveLimits(Duration.ofSeconds(600), null, null, 0);
        var solved = SolveRoster.solve(center.folder(), center.week(), requirement, limits, progress -> {}, () -> true);
        assertSound("stopped, one seat", center, requirement, solved);
        assertThat(working(solved)).hasSize(1);
    }
}
