package org.hillsboro.solving;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.hillsboro.folder.CenterFolder;
import org.hillsboro.staffing.StaffingRequirement;
import org.hillsboro.time.PlanningWeek;

/** Finds a roster of least cost that meets the requirement, and proves how far from the least cost it is. */
public final class SolveRoster {

    private SolveRoster() {}

    /**
     * @param watcher told about progress about once a second, from another thread
     * @param stop asked often; true keeps the best roster so far and ends the solve
     */
    public static SolvedRoster solve(
            CenterFolder folder,
            PlanningWeek week,
            StaffingRequirement requirement,
            SolveLimits limits,
            Consumer<SolveProgress> watcher,
            BooleanSupplier stop) {
        double seconds = limits.steps() == null ? limits.time().toNanos() / 1e9 : Double.POSITIVE_INFINITY;
        var clock = new SolveClock(System::nanoTime, seconds, stop);
        var model = CompileModel.compile(folder, week, requirement);
        return new SolveRun(model, requirement, limits, clock).run(watcher);
    }
}
