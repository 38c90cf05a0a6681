package org.hillsboro.solving;

import org.hillsboro.folder.CenterFolder;
import org.hillsboro.staffing.DeferredWork;
import org.hillsboro.staffing.StaffingRequirement;
import org.hillsboro.time.PlanningWeek;
import org.jspecify.annotations.Nullable;

/**
 * What is to be solved.
 *
 * @param start absent: from nothing
 * @param cores 2: the bound improves on one while the search runs on the other; 1: one after the other, which leaves
 *     room for whoever else is served by this process. Threads take over the priority of the calling one, which a JVM on
 *     Linux heeds only with {@code -XX:ThreadPriorityPolicy=1}
 * @param deferred work that may wait; it costs what a shortfall does where it is late
 * @param goodwill absent: the cost alone counts
 * @param asserting whether every roster is scored by all who can and the solve fails where they differ; slow
 */
public record SolveOrder(
        CenterFolder folder,
        PlanningWeek week,
        StaffingRequirement requirement,
        DeferredWork deferred,
        SolveLimits limits,
        @Nullable SolveStart start,
        int cores,
        @Nullable Goodwill goodwill,
        boolean asserting) {

    static final int MOST_CORES = 2;

    /** With all the cores that a solve can use, and no deferred work. */
    public static SolveOrder of(
            CenterFolder folder,
            PlanningWeek week,
            StaffingRequirement requirement,
            SolveLimits limits,
            @Nullable SolveStart start) {
        return new SolveOrder(folder, week, requirement, limits, start, MOST_CORES);
    }

    /** Without deferred work; the cost alone counts. */
    public SolveOrder(
            CenterFolder folder,
            PlanningWeek week,
            StaffingRequirement requirement,
            SolveLimits limits,
            @Nullable SolveStart start,
            int cores) {
        this(folder, week, requirement, DeferredWork.none(week), limits, start, cores, null, false);
    }

    public SolveOrder with(@Nullable Goodwill other) {
        return new SolveOrder(folder, week, requirement, deferred, limits, start, cores, other, asserting);
    }

    public SolveOrder with(DeferredWork work) {
        return new SolveOrder(folder, week, requirement, work, limits, start, cores, goodwill, asserting);
    }

    /** The same people and week for another requirement, from another start. */
    public SolveOrder next(
            StaffingRequirement other, SolveLimits otherLimits, @Nullable SolveStart otherStart, @Nullable Goodwill otherGoodwill) {
        return new SolveOrder(folder, week, other, deferred, otherLimits, otherStart, cores, otherGoodwill, asserting);
    }

    /** The same in assertion mode. */
    public SolveOrder asserted() {
        return new SolveOrder(folder, week, requirement, deferred, limits, start, cores, goodwill, true);
    }

    public SolveOrder {
        if (cores < 1) {
            throw new IllegalArgumentException("A solve needs at least one core, not " + cores + ".");
        }
        if (start != null && !start.roster().week().equals(week)) {
            throw new IllegalArgumentException("The roster to start from is of " + start.roster().week() + ", the solve of "
                    + week + ".\nMaybe plan that week, or start from another roster.");
        }
    }
}
