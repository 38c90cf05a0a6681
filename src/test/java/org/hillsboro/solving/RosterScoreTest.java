package org.hillsboro.solving;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Executors;
import org.hillsboro.TestCenter;
import org.hillsboro.TestRequirement;
import org.hillsboro.folder.CenterFolder;
import org.hillsboro.roster.Coverage;
import org.hillsboro.roster.LegalityCheck;
import org.hillsboro.roster.Roster;
import org.hillsboro.roster.RosterCost;
import org.hillsboro.roster.Rule;
import org.hillsboro.roster.Shift;
import org.hillsboro.staffing.StaffingRequirement;
import org.junit.jupiter.api.Test;

/** Timefold's score: incremental is the same as anew after every move, and both are what roster, cost and coverage say. */
class RosterScoreTest {

    private static HardMediumSoftLongScore scoreOf(RosterPlan plan) {
        var score = new RosterScore();
        score.resetWorkingSolution(plan);
        return score.calculateScore();
    }

    private static HardMediumSoftLongScore expected(RosterPlan plan, CenterFolder folder, StaffingRequirement requirement) {
        var roster = rosterOf(plan);
        assertThat(LegalityCheck.violations(roster, folder))
                .filteredOn(violation -> violation.rule() != Rule.WEEKLY_HOURS_MIN)
                .isEmpty();
        long thousandths = Coverage.of(roster, folder, requirement)
                .shortfallAgentMinutes()
                .multiply(BigDecimal.valueOf(1000))
                .longValueExact() / 15;
        return HardMediumSoftLongScore.of(0, -thousandths, -RosterCost.of(roster, folder).total().minor());
    }

    /** Search phase and local search with every assertion that Timefold has: it throws where a score is corrupted. */
    private static void solveAsserting(long seed, boolean withPins) {
        var random = new SplittableRandom(seed);
        var tiny = new TinyCenter(random, false);
        var center = tiny.drawMixed(4 + random.nextInt(5));
        var requirement = tiny.requirement(center, 10);
        var folder = center.folder();
        var first = SolveRosterTest.solve(center, requirement, 300, seed).roster();
        var start = new SolveStart(first, PinsTest.pins(folder, center.week(), tiny), List.of());
        var limits = new SolveLimits(Duration.ofSeconds(60), 3000L, null, seed);
        var settled = SettledStart.of(SolveOrder.of(folder, center.week(), requirement, limits, withPins ? start : null));
        var model = settled.model();
        var clock = new SolveClock(System::nanoTime, 60, () -> false);
        var log = new CoreLog(clock);
        try (var executor = Executors.newFixedThreadPool(2)) {
            var keeper = new BoundKeeper(model, 2, executor, log);
            for (int i = 0; i < 20; i++) {
                keeper.ascend(i / 20.0);
            }
            var response = new BestResponse(model);
            var plannable = new boolean[model.classes.size()];
            for (int c = 0; c < plannable.length; c++) {
                plannable[c] = response.hasLegalWeek(c);
            }
            var state = new StartRoster(model, settled.weeks(), response, random).draw(keeper.pool(), keeper.prices().best(), plannable, 1);
            var placed = new boolean[model.agents.size()];
            var entities = new ArrayList<AgentWeek>();
            for (int a = 0; a < placed.length; a++) {
                if (model.classOfAgent[a] < 0) {
                    continue;
                }
                var agents = state.classOf(a);
                placed[a] = WeekLegality.isLegal(agents, state.weeks[a]);
                var range = new LegalWeeks(agents, WorkedWeek.all(keeper.pool().weeksOf(model.classOfAgent[a])));
                entities.add(new AgentWeek(a, range, WorkedWeek.copyOf(state.weeks[a])));
            }
            var best = new BestRoster(model.shortfallPrice);
            var why = new WhyUnplanned(model, response, plannable);
            try (var report = new SolveReport(model, why, clock, best, keeper.prices(), log, SolveCourse.NONE, new Unwatched())) {
                var phase = new SearchPhase(model, limits, clock, 1, true, placed, response, best, 1, report);
                var config = TimefoldRun.config(EnvironmentMode.FULL_ASSERT, phase, seed, 60);
                var solved = SolverFactory.<RosterPlan>create(config).buildSolver().solve(new RosterPlan(model, entities));
                assertThat(phase.steps()).isEqualTo(3000);
                assertThat(solved.score()).as("seed %d", seed).isEqualTo(expected(solved, folder, requirement));
                if (withPins) {
                    assertThat(pinnedOf(solved, start.pins())).isEqualTo(PinsTest.pinned(first.shifts(), folder, start.pins()));
                }
                assertThat(scoreOf(solved)).isEqualTo(solved.score());
            }
        }
    }

    @Test
    void noMoveCorruptsTheScore() {
        for (long seed = 0; seed < 12; seed++) {
            solveAsserting(seed, false);
        }
    }

    @Test
    void noMoveCorruptsTheScoreAroundPins() {
        for (long seed = 20; seed < 30; seed++) {
            solveAsserting(seed, true);
        }
    }

    private static List<Shift> pinnedOf(RosterPlan plan, Pins pins) {
        return PinsTest.pinned(rosterOf(plan).shifts(), plan.model().folder, pins);
    }

    private static Roster rosterOf(RosterPlan plan) {
        var weeks = new long[plan.model().agents.size()][0];
        plan.agents().forEach(entity -> weeks[entity.agent()] = entity.shifts());
        return ToRoster.of(plan.model(), weeks, List.of());
    }

    private static AgentWeek works(SolveModel model, int agent, long... shifts) {
        var week = new long[RosterState.placesOf(model.classes.getFirst().kind())];
        System.arraycopy(shifts, 0, week, 0, shifts.length);
        return new AgentWeek(agent, new LegalWeeks(model.classes.get(model.classOfAgent[agent]), List.of()), new WorkedWeek(week));
    }

    private static TestCenter twoAtOneSeat() {
        return TestCenter.in("UTC", "2026-W20").site("s", 1).pool("staff", pool -> pool.at("s"))
                .contract("c", contract -> contract.paid("4h").restBetweenShifts("11h"))
                .agent("ann").agent("bob");
    }

    @Test
    void case1_aBrokenRuleIsHard() {
        var center = twoAtOneSeat();
        var model = CompileModel.compile(center.folder(), center.week(), TestRequirement.in(center).build());
        // Monday 20:00-24:00, Tuesday 06:00: six hours of rest.
        var plan = new RosterPlan(model, List.of(works(model, 0, PackedShift.of(80, 0), PackedShift.of(120, 0)), works(model, 1)));
        assertThat(scoreOf(plan)).isEqualTo(HardMediumSoftLongScore.of(-1, 0, -8000));
    }

    @Test
    void case2_eachQuarterWithoutASeatIsHard() {
        var center = twoAtOneSeat();
        var requirement = TestRequirement.in(center).needs("voice", "MON", "08:00-12:30", 2).build();
        var model = CompileModel.compile(center.folder(), center.week(), requirement);
        // 08:00-12:00 and 10:00-14:00: both inside for two hours; one is missing before, and at 12:00 for half an hour.
        var plan = new RosterPlan(model, List.of(works(model, 0, PackedShift.of(32, 0)), works(model, 1, PackedShift.of(40, 0))));
        assertThat(scoreOf(plan)).isEqualTo(HardMediumSoftLongScore.of(-8, -10_000, -8000));
    }
}
