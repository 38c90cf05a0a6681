package org.hillsboro.solving;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.hillsboro.folder.CenterFolder;
import org.hillsboro.roster.Coverage;
import org.hillsboro.roster.LegalityCheck;
import org.hillsboro.roster.Roster;
import org.hillsboro.roster.RosterCost;
import org.hillsboro.roster.Shift;
import org.hillsboro.solving.Pins.AgentDate;
import org.hillsboro.staffing.StaffingRequirement;
import org.hillsboro.time.PlanningWeek;
import org.junit.jupiter.api.Test;

/** Tiny centers with random pins, against all rosters that keep them: pins are kept, the bound holds, the start is not lost. */
class PinsTest {

    private int solved;
    private int best;
    private int tight;
    private int pinnedShifts;
    private int frozenShifts;

    /** A roster of legal weeks, drawn at random; whoever has none is listed. */
    private static Roster drawn(CenterFolder folder, PlanningWeek week, List<List<EveryWeek.Legal>> weeks, TinyCenter tiny) {
        var shifts = new ArrayList<Shift>();
        var unplanned = new ArrayList<Roster.Unplanned>();
        for (int a = 0; a < weeks.size(); a++) {
            if (weeks.get(a).isEmpty()) {
                unplanned.add(new Roster.Unplanned(folder.agents().get(a).id(), "none"));
            } else {
                var all = weeks.get(a).toArray(EveryWeek.Legal[]::new);
                shifts.addAll(Stream.generate(() -> tiny.pick(all).shifts())
                        .limit(4)
                        .max(Comparator.comparingInt(List::size))
                        .orElseThrow());
            }
        }
        return new Roster(week, shifts, unplanned);
    }

    static Pins pins(CenterFolder folder, PlanningWeek week, TinyCenter tiny) {
        var agents = new HashSet<String>();
        var dates = new HashSet<AgentDate>();
        for (var agent : folder.agents()) {
            if (tiny.chance(4)) {
                agents.add(agent.id());
            } else if (!tiny.chance(4)) {
                week.dates().stream().filter(date -> tiny.chance(2)).forEach(date -> dates.add(new AgentDate(agent.id(), date)));
            }
        }
        return new Pins(agents, dates);
    }

    /** What of these shifts, one agent's, the pins hold. */
    static List<Shift> pinned(List<Shift> shifts, CenterFolder folder, Pins pins) {
        return shifts.stream()
                .filter(shift -> {
                    var agent = folder.agents().stream().filter(one -> one.id().equals(shift.agentId())).findFirst().orElseThrow();
                    return pins.agents().contains(agent.id())
                            || pins.dates().contains(new AgentDate(agent.id(), shift.date(agent.zone())));
                })
                .toList();
    }

    private static List<EveryWeek.Legal> keeping(
            List<EveryWeek.Legal> weeks, String agentId, Roster drawn, CenterFolder folder, Pins pins) {
        return weeks.stream()
                .filter(week -> pins.agents().contains(agentId)
                        ? week.shifts().equals(drawn.of(agentId))
                        : pinned(week.shifts(), folder, pins).equals(pinned(drawn.of(agentId), folder, pins)))
                .toList();
    }

    private void compare(long seed) {
        var random = new SplittableRandom(seed);
        var tiny = new TinyCenter(random, random.nextBoolean());
        var center = tiny.drawMixed(1 + random.nextInt(3));
        var folder = center.folder();
        var weeks = EveryRoster.weeks(folder, center.week(), 300, 10_000);
        if (weeks.isEmpty()) {
            return;
        }
        var start = drawn(folder, center.week(), weeks.get(), tiny);
        if (!LegalityCheck.violations(start, folder).isEmpty()) {
            return;
        }
        String what = "seed " + seed;
        var requirement = tiny.requirement(center, weeks.get());
        var pins = pins(folder, center.week(), tiny);
        var kept = new ArrayList<List<EveryWeek.Legal>>();
        for (int a = 0; a < weeks.get().size(); a++) {
            kept.add(keeping(weeks.get().get(a), folder.agents().get(a).id(), start, folder, pins));
        }
        var all = EveryRoster.cheapest(folder, center.week(), kept, requirement);
        var limits = new SolveLimits(Duration.ofSeconds(60), 3000L, null, seed);
        var order = SolveOrder.of(folder, center.week(), requirement, limits, new SolveStart(start, pins, List.of()));
        var found = SolveRoster.solve(order, new Unwatched());

        SolveRosterTest.assertSound(what, center, requirement, found);
        assertThat(pinned(found.roster().shifts(), folder, pins)).as(what).isEqualTo(pinned(start.shifts(), folder, pins));
        assertThat(found.roster().unplanned()).extracting(Roster.Unplanned::agentId)
                .as(what)
                .isEqualTo(start.unplanned().stream().map(Roster.Unplanned::agentId).toList());
        long thousandths = Math.round(found.shortfallAgentMinutes() / 15 * 1000);
        assertThat(all).as(what).containsKey(thousandths);
        long least = Objects.requireNonNull(all.get(thousandths));
        assertThat(found.cost().minor()).as(what).isGreaterThanOrEqualTo(least);
        assertThat(found.bound() * 100).as(what).isLessThanOrEqualTo(least + 1e-6);
        assertThat(found.unavoidableShortfallAgentMinutes() / 15 * 1000).as(what).isLessThanOrEqualTo(all.firstKey() + 1e-6);
        assertNotWorse(what, folder, requirement, start, found);
        double price = found.shortfallPrice().doubleValue() * 100 * 15 / 1000;
        double optimum = all.entrySet().stream().mapToDouble(one -> one.getValue() + one.getKey() * price).min().orElseThrow();
        assertBoundHolds(what, order, all);
        solved++;
        best += found.cost().minor() + thousandths * price <= optimum + 1e-6 ? 1 : 0;
        tight += found.bound() * 100 > 0.9 * least ? 1 : 0;
        pinnedShifts += pinned(start.shifts(), folder, new Pins(Set.of(), pins.dates())).size();
        frozenShifts += pinned(start.shifts(), folder, new Pins(pins.agents(), Set.of())).size();
    }

    /** Where the shortfall is no less, the cost is no more. */
    static void assertNotWorse(
            String what, CenterFolder folder, StaffingRequirement requirement, Roster start, SolvedRoster found) {
        double before = Coverage.of(start, folder, requirement).shortfallAgentMinutes().doubleValue();
        if (found.shortfallAgentMinutes() >= before - 1e-6) {
            assertThat(found.cost().minor()).as(what).isLessThanOrEqualTo(RosterCost.of(start, folder).total().minor());
        }
    }

    /** For every shortfall that a roster with the pins can have, along the first steps of the prices. */
    private static void assertBoundHolds(String what, SolveOrder order, NavigableMap<Long, Long> all) {
        var model = SettledStart.of(order).model();
        try (var executor = Executors.newFixedThreadPool(1)) {
            var bound = new PriceBound(model, model.shortfallPrice * 1000, 2, executor);
            for (int i = 0; i < 40; i++) {
                bound.step(3 * Math.pow(0.003, i / 40.0));
            }
            all.forEach((thousandths, cost) -> assertThat(bound.bound(thousandths / 1000.0)).as(what).isLessThanOrEqualTo(cost + 1e-6));
        }
    }

    @Test
    void areKeptInTheCheapestRosterThatKeepsThem() {
        for (long seed = 0; seed < 180; seed++) {
            compare(seed);
        }
        assertThat(solved).isGreaterThan(50);
        assertThat(best).isGreaterThan(solved * 3 / 4);
        assertThat(tight).isGreaterThan(solved / 2);
        assertThat(pinnedShifts).isGreaterThan(20);
        assertThat(frozenShifts).isGreaterThan(14);
    }
}
