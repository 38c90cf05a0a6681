package org.hillsboro.solving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import org.hillsboro.TestCenter;
import org.hillsboro.roster.Coverage;
import org.hillsboro.roster.LegalityCheck;
import org.hillsboro.roster.Roster;
import org.hillsboro.roster.RosterCost;
import org.hillsboro.staffing.StaffingRequirement;
import org.junit.jupiter.api.Test;

/** Whole solves of small centers, judged by legality check, cost and coverage, and against all rosters where those are few. */
class SolveRosterTest {

    private int solved;
    private int best;
    private int unplanned;

    static SolvedRoster solve(TestCenter center, StaffingRequirement requirement, long steps, long seed) {
        var limits = new SolveLimits(Duration.ofSeconds(60), steps, null, seed);
        return SolveRoster.solve(center.folder(), center.week(), requirement, limits, progress -> {}, () -> false);
    }

    /** What everyone may rely on, whatever the center: legal, and each claim as the roster itself says. */
    static void assertSound(String what, TestCenter center, StaffingRequirement requirement, SolvedRoster solved) {
        var folder = center.folder();
        assertThat(LegalityCheck.violations(solved.roster(), folder)).as(what).isEmpty();
        assertThat(solved.cost()).as(what).isEqualTo(RosterCost.of(solved.roster(), folder).total());
        var coverage = Coverage.of(solved.roster(), folder, requirement);
        assertThat(solved.shortfallAgentMinutes())
                .as(what)
                .isCloseTo(coverage.shortfallAgentMinutes().doubleValue(), within(1e-6));
        assertThat(solved.unavoidableShortfallAgentMinutes()).as(what).isLessThanOrEqualTo(solved.shortfallAgentMinutes() + 1e-6);
        assertThat(solved.bound()).as(what).isFinite().isLessThanOrEqualTo(major(solved) + 1e-6);
        Double gap = solved.gap();
        if (solved.bound() > 0) {
            assertThat(gap).as(what).isNotNull().isCloseTo((major(solved) - solved.bound()) / solved.bound(), within(1e-9));
        } else {
            assertThat(gap).as(what).isNull();
        }
    }

    private static double major(SolvedRoster solved) {
        return solved.cost().major().doubleValue();
    }

    static List<String> unplannedOf(SolvedRoster solved) {
        return solved.roster().unplanned().stream().map(Roster.Unplanned::agentId).toList();
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
        String what = "seed " + seed;
        var requirement = tiny.requirement(center, weeks.get());
        var found = solve(center, requirement, 3000, seed);
        assertSound(what, center, requirement, found);
        var all = EveryRoster.cheapest(folder, center.week(), weeks.get(), requirement);
        if (all.isEmpty()) {
            return;
        }
        var without = new ArrayList<String>();
        for (int a = 0; a < weeks.get().size(); a++) {
            if (weeks.get().get(a).isEmpty()) {
                without.add(folder.agents().get(a).id());
            }
        }
        assertThat(unplannedOf(found)).as(what).isEqualTo(without);
        unplanned += without.size();
        long thousandths = Math.round(found.shortfallAgentMinutes() / 15 * 1000);
        double optimum = all.entrySet().stream()
                .mapToDouble(roster -> roster.getValue() + roster.getKey() * priceOfThousandth(found))
                .min()
                .orElseThrow();
        assertThat(all).as(what).containsKey(thousandths);
        long least = Objects.requireNonNull(all.get(thousandths));
        assertThat(found.bound() * 100).as(what).isLessThanOrEqualTo(least + 1e-6);
        assertThat(found.cost().minor()).as(what).isGreaterThanOrEqualTo(least);
        assertThat(found.unavoidableShortfallAgentMinutes() / 15 * 1000).as(what).isLessThanOrEqualTo(all.firstKey() + 1e-6);
        solved++;
        best += found.cost().minor() + thousandths * priceOfThousandth(found) <= optimum + 1e-6 ? 1 : 0;
    }

    private static double priceOfThousandth(SolvedRoster solved) {
        return solved.shortfallPrice().doubleValue() * 100 * 15 / 1000;
    }

    @Test
    void tinyCentersAreSolvedSoundlyAndMostlyAtLeastCost() {
        for (long seed = 0; seed < 60; seed++) {
            compare(seed);
        }
        assertThat(solved).isGreaterThan(20);
        assertThat(best).isGreaterThan(solved * 3 / 4);
        assertThat(unplanned).isGreaterThan(3);
    }

    /** Larger centers, with last week's shifts in coverage and seats; few of their agents' weeks can all be tried. */
    private void solveMixed(long seed) {
        var random = new SplittableRandom(seed);
        var tiny = new TinyCenter(random, false);
        var center = tiny.drawMixed(4 + random.nextInt(8));
        var requirement = tiny.requirement(center, 25);
        String what = "mixed " + seed;
        var found = solve(center, requirement, 5000, seed);
        assertSound(what, center, requirement, found);
        for (var agent : center.folder().agents()) {
            EveryWeek.of(center.folder(), center.week(), agent, 100)
                    .filter(List::isEmpty)
                    .ifPresent(none -> assertThat(unplannedOf(found)).as(what).contains(agent.id()));
        }
        var again = solve(center, requirement, 5000, seed);
        assertThat(again.roster()).as(what).isEqualTo(found.roster());
        assertThat(again.bound()).as(what).isEqualTo(found.bound());
        assertThat(again.steps()).as(what).isEqualTo(found.steps());
    }

    @Test
    void mixedCentersAreSolvedSoundlyAndTheSameWayTwice() {
        for (long seed = 0; seed < 8; seed++) {
            solveMixed(seed);
        }
    }
}
