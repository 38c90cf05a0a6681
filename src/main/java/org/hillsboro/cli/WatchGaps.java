package org.hillsboro.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.hillsboro.folder.CenterFolder;
import org.hillsboro.planning.PlanWatcher;
import org.hillsboro.solving.SolveCheckpoint;
import org.hillsboro.solving.SolveProgress;
import org.hillsboro.time.PlanningWeek;
import org.jspecify.annotations.Nullable;

/** Remembers the certified gap of every second, and tells another watcher all. */
final class WatchGaps implements PlanWatcher {

    /** Progress of a second may be told a little after it. */
    private static final double LATE_SECONDS = 0.5;

    private final PlanWatcher other;
    private final List<SolveProgress> seen = new CopyOnWriteArrayList<>();

    WatchGaps(PlanWatcher other) {
        this.other = other;
    }

    /** What was shown at that second; absent where nothing was, or the run is not that long. */
    @Nullable Double at(long second, double seconds) {
        SolveProgress last = null;
        for (var progress : seen) {
            if (progress.elapsed().toMillis() <= (second + LATE_SECONDS) * 1000) {
                last = progress;
            }
        }
        return last == null || seconds < second ? null : last.gap();
    }

    @Override
    public void onRead(CenterFolder folder, PlanningWeek week) {
        other.onRead(folder, week);
    }

    @Override
    public void onProgress(SolveProgress progress, Supplier<Optional<SolveCheckpoint>> checkpoint) {
        seen.add(progress);
        other.onProgress(progress, checkpoint);
    }

    @Override
    public boolean wantsStop() {
        return other.wantsStop();
    }
}
