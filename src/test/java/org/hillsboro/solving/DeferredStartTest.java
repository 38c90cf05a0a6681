package org.hillsboro.solving;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.hillsboro.AgentPart;
import org.hillsboro.DrawnRoster;
import org.hillsboro.TestCenter;
import org.hillsboro.roster.Roster;
import org.hillsboro.roster.Shift;
import org.hillsboro.solving.Pins.AgentDate;
import org.hillsboro.staffing.DeferredWork;
import org.hillsboro.staffing.DeferredWork.Batch;
import org.hillsboro.time.IntervalGrid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Work that may wait, together with a roster to start from, pins and goodwill. A week in UTC from Monday, 11 May 2026. */
class DeferredStartTest {

    private static final long STEPS = 2000;
    private static final long DRAWN_STEPS = 500;
    private static final LocalDate MONDAY = LocalDate.parse("2026-05-11");

    private static TestCenter center() {
        return TestCenter.in("UTC", "2026-W20")
                .queue("voice", queue -> queue)
                .queue("mail", queue -> queue.mail("12h"))
                .pool("staff", pool -> pool.hourly("10"))
                .contract("c", contract -> contract.weekly(0, 40).paid("4h").startEvery("1h").startBetween("08:00-16:00")
                        .restBetweenShifts("11h"));
    }

    /** Four hours of mail that come on Monday at eight and are due at twenty. */
    private static DeferredSolve monday(TestCenter center) {
        return new DeferredSolve(center).mail("2026-05-11T08:00", "2026-05-11T20:00", 240);
    }

    private static Pins date(String agent) {
        return new Pins(Set.of(), Set.of(new AgentDate(agent, MONDAY)));
    }

    private static SolveStart start(Roster roster, Pins pins) {
        return new SolveStart(roster, pins, List.of());
    }

    private static List<String> shifts(Roster roster) {
        return roster.shifts().stream().map(shift -> shift.agentId() + " " + shift.start()).sorted().toList();
    }

    @Test
    void case1_whoIsPinnedDoesMailSoThatNobodyElseComes() {
        var center = center().agent("ann").agent("bob");
        var given = DrawnRoster.of(center, "ann MON 15:00 |################|");
        for (var pins : List.of(date("ann"), new Pins(Set.of("ann"), Set.of()))) {
            var solved = monday(center).solve(STEPS, start(given, pins), null);
            assertThat(shifts(solved.roster())).containsExactly("ann 2026-05-11T15:00:00Z");
            assertThat(solved.lateAgentMinutes()).isZero();
            assertThat(solved.gap()).as("the bound knows what is pinned").isNotNull().isLessThan(0.001);
        }
    }

    @Test
    void case2_whoIsPinnedFreeLeavesTheMailToOthersOrLate() {
        var alone = center().agent("ann");
        var nothing = DrawnRoster.of(alone, "");
        assertThat(monday(alone).solve(STEPS, start(nothing, Pins.NONE), null).lateAgentMinutes()).isZero();
        var late = monday(alone).solve(STEPS, start(nothing, date("ann")), null);
        assertThat(late.roster().shifts()).isEmpty();
        assertThat(late.lateAgentMinutes()).isEqualTo(240);
        var both = center().agent("ann").agent("bob");
        var solved = monday(both).solve(STEPS, start(DrawnRoster.of(both, ""), date("ann")), null);
        assertThat(solved.roster().shifts()).extracting(Shift::agentId).containsExactly("bob");
        assertThat(solved.lateAgentMinutes()).isZero();
    }

    /** From three to seven ann answers calls, and the mail of that day needs her from eleven to three. */
    @Test
    void case3_aRosterMadeWithoutMailIsMendedForIt() {
        var center = center().agent("ann").agent("bob");
        var solve = monday(center).needs("voice", "MON", "15:00-19:00", 1);
        var without = DrawnRoster.of(center, "ann MON 15:00 |################|");
        var solved = solve.solve(STEPS, start(without, Pins.NONE), null);
        assertThat(solved.lateAgentMinutes()).isZero();
        assertThat(solved.shortfallAgentMinutes()).isZero();
        assertThat(solved.cost().minor()).isEqualTo(8000);
    }

    @Test
    void case4_noWishIsWorthLateMail() {
        var center = center().agent("ann", agent -> agent.wishes("MON", "00:00-24:00", "OFF", 1000));
        var solved = monday(center).solve(STEPS, null, new Goodwill(1, null));
        assertThat(solved.lateAgentMinutes()).isZero();
        assertThat(solved.roster().shifts()).hasSize(1);
    }

    @Test
    void case5_whoDoesTheMailIsFree() {
        for (String free : List.of("ann", "bob")) {
            var center = center().agent("ann", agent -> wish(agent, free, "ann")).agent("bob", agent -> wish(agent, free, "bob"));
            var solved = monday(center).solve(STEPS, null, Goodwill.FREE);
            assertThat(solved.roster().shifts()).extracting(Shift::agentId).containsExactly(free.equals("ann") ? "bob" : "ann");
            assertThat(solved.lateAgentMinutes()).isZero();
        }
    }

    private static AgentPart wish(AgentPart agent, String free, String id) {
        return free.equals(id) ? agent.wishes("MON", "00:00-24:00", "OFF", 1) : agent;
    }

    /** In both weeks in which clocks change: pins stay, all who judge agree, and what goes on from a roster is no shorter. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void drawnCenters(int seed) {
        var generated = GeneratedCenter.of(seed);
        var center = generated.center().queue("mail", queue -> queue.mail("20h"));
        var requirement = generated.requirement();
        var work = work(center, seed);
        var before = DeferredSolve.solve(center, requirement, work, DRAWN_STEPS, seed);
        var pins = pins(before.roster(), center, seed);
        var solved = DeferredSolve.solve(
                center, requirement, work, DRAWN_STEPS, seed + 1, new SolveStart(before.roster(), pins, List.of()), new Goodwill(0.05, null));
        for (var pin : pins.dates()) {
            assertThat(on(pin, solved.roster(), center).toList()).as("%s", pin).isEqualTo(on(pin, before.roster(), center).toList());
        }
        for (String agent : pins.agents()) {
            assertThat(solved.roster().of(agent)).as(agent).isEqualTo(before.roster().of(agent));
        }
        double left = solved.shortfallAgentMinutes() + solved.lateAgentMinutes();
        assertThat(left).isLessThanOrEqualTo(before.shortfallAgentMinutes() + before.lateAgentMinutes() + 15);
    }

    private static DeferredWork work(TestCenter center, int seed) {
        var random = new SplittableRandom(seed);
        var grid = center.week().grid(IntervalGrid.QUARTER);
        var batches = Stream.iterate(center.week().start().plusSeconds(3600L * 8), at -> at.isBefore(grid.end()), at -> at.plusSeconds(3600L * 6))
                .map(at -> new Batch("mail", at, at.plusSeconds(3600L * 20), 20_000 + random.nextInt(60_000)))
                .toList();
        return new DeferredWork(grid, batches);
    }

    private static Pins pins(Roster roster, TestCenter center, int seed) {
        var random = new SplittableRandom(seed + 100);
        var dates = new HashSet<AgentDate>();
        for (var agent : center.folder().agents()) {
            dates.add(new AgentDate(agent.id(), center.week().dates().get(random.nextInt(7))));
        }
        return new Pins(Set.of(roster.shifts().getFirst().agentId()), dates);
    }

    private static Stream<Instant> on(AgentDate pin, Roster roster, TestCenter center) {
        return roster.of(pin.agentId()).stream()
                .map(Shift::start)
                .filter(start -> start.atZone(center.week().zone()).toLocalDate().equals(pin.date()));
    }
}
