package org.hillsboro.solving;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.hillsboro.folder.CenterFolder;
import org.hillsboro.staffing.StaffingRequirement;
import org.hillsboro.time.PlanningWeek;

/** Finds a roster of least cost that meets the requirement, and proves how far from the least cost it is. */
public final class SolveRoster {

    private SolveRoster() {}

    /**
     * Solves from nothing, or from an earlier roster with parts of it pinned. The result is then never worse than that
     * roster, as far as it is legal here: it costs no more at the same shortfall.
     */
    public static SolvedRoster solve(SolveOrder order, SolveWatcher watcher) {
        var limits = order.limits();
        double seconds = limits.steps() == null ? limits.time().toNanos() / 1e9 : Double.POSITIVE_INFINITY;
        var clock = new SolveClock(System::nanoTime, seconds, watcher::wantsStop);
        return new SolveRun(order, SettledStart.of(order), clock).run(watcher);
    }

    /**
     * The same for those who only look at the figures.
     *
     * @param watcher told about progress about once a second, from another thread
     * @param stop asked often; true keeps the best roster so far and ends the solve
     */
    public static SolvedRoster solve(SolveOrder order, Consumer<SolveProgress> watcher, BooleanSupplier stop) {
        return solve(order, new SolveWatcher() {
            @Override
            public void onProgress(SolveProgress progress, Supplier<Optional<SolveCheckpoint>> checkpoint) {
                watcher.accept(progress);
            }

            @Override
            public boolean wantsStop() {
                return stop.getAsBoolean();
            }
        });
    }

    /** From nothing. */
    public static SolvedRoster solve(
            CenterFolder folder,
            PlanningWeek week,
            StaffingRequirement requirement,
            SolveLimits limits,
            Consumer<SolveProgress> watcher,
            BooleanSupplier stop) {
        return solve(SolveOrder.of(folder, week, requirement, limits, null), watcher, stop);
    }
}
