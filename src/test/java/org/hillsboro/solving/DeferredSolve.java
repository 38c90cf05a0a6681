package org.hillsboro.solving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hillsboro.TestCenter;
import org.hillsboro.TestRequirement;
import org.hillsboro.roster.Coverage;
import org.hillsboro.roster.LegalityCheck;
import org.hillsboro.roster.PlaceDeferredWork;
import org.hillsboro.roster.PlacedWork;
import org.hillsboro.roster.RosterCost;
import org.hillsboro.staffing.DeferredWork;
import org.hillsboro.staffing.DeferredWork.Batch;
import org.hillsboro.staffing.StaffingRequirement;
import org.hillsboro.time.IntervalGrid;
import org.jspecify.annotations.Nullable;

/** A center with work that may wait, and its solve in assertion mode, judged by code that shares nothing with the search. */
final class DeferredSolve {

    final TestCenter center;
    private final TestRequirement required;
    private final List<Batch> batches = new ArrayList<>();

    DeferredSolve(TestCenter center) {
        this.center = center;
        this.required = TestRequirement.in(center);
    }

    DeferredSolve needs(String queue, String weekday, String window, int agents) {
        required.needs(queue, weekday, window, agents);
        return this;
    }

    /** @param arrived and due in UTC without seconds */
    DeferredSolve mail(String arrived, String due, int minutes) {
        batches.add(new Batch("mail", Instant.parse(arrived + ":00Z"), Instant.parse(due + ":00Z"), minutes * 1000L));
        return this;
    }

    DeferredWork work() {
        return new DeferredWork(center.week().grid(IntervalGrid.QUARTER), List.copyOf(batches));
    }

    /** VOICE and CHAT only, as in a plan. */
    StaffingRequirement requirement() {
        var all = required.build();
        return new StaffingRequirement(
                all.grid(), all.queues().stream().filter(queue -> !queue.queueId().startsWith("mail")).toList());
    }

    SolvedRoster solve(long steps) {
        return solve(center, requirement(), work(), steps, 0);
    }

    SolvedRoster solve(long steps, @Nullable SolveStart start, @Nullable Goodwill goodwill) {
        return solve(center, requirement(), work(), steps, 0, start, goodwill);
    }

    PlacedWork placed(SolvedRoster solved) {
        return PlaceDeferredWork.place(solved.roster(), center.folder(), requirement(), work());
    }

    static SolvedRoster solve(TestCenter center, StaffingRequirement requirement, DeferredWork work, long steps, long seed) {
        return solve(center, requirement, work, steps, seed, null, null);
    }

    static SolvedRoster solve(
            TestCenter center,
            StaffingRequirement requirement,
            DeferredWork work,
            long steps,
            long seed,
            @Nullable SolveStart start,
            @Nullable Goodwill goodwill) {
        var limits = new SolveLimits(Duration.ofSeconds(60), steps, null, seed);
        var order = SolveOrder.of(center.folder(), center.week(), requirement, limits, start).with(work).with(goodwill).asserted();
        var solved = SolveRoster.solve(order, new Unwatched());
        String what = "seed " + seed;
        assertThat(LegalityCheck.violations(solved.roster(), center.folder())).as(what).isEmpty();
        assertThat(solved.cost()).as(what).isEqualTo(RosterCost.of(solved.roster(), center.folder()).total());
        assertThat(solved.shortfallAgentMinutes()).as(what).isCloseTo(
                Coverage.of(solved.roster(), center.folder(), requirement).shortfallAgentMinutes().doubleValue(), within(1e-6));
        var placed = PlaceDeferredWork.place(solved.roster(), center.folder(), requirement, work);
        assertThat(solved.lateAgentMinutes()).as(what).isCloseTo(
                placed.lateAgentMinutes().add(placed.behindAgentMinutes()).doubleValue(), within(1e-6));
        assertThat(solved.bound()).as(what).isFinite().isLessThanOrEqualTo(solved.cost().major().doubleValue() + 1e-6);
        return solved;
    }
}
