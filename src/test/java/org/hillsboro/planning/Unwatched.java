package org.hillsboro.planning;

import java.util.Optional;
import java.util.function.Supplier;
import org.hillsboro.folder.CenterFolder;
import org.hillsboro.solving.SolveCheckpoint;
import org.hillsboro.solving.SolveProgress;
import org.hillsboro.time.PlanningWeek;

/** Nobody looks on, and nobody ends the search. */
public record Unwatched() implements PlanWatcher {

    @Override
    public void onRead(CenterFolder folder, PlanningWeek week) {}

    @Override
    public void onProgress(SolveProgress progress, Supplier<Optional<SolveCheckpoint>> checkpoint) {}

    @Override
    public boolean wantsStop() {
        return false;
    }
}
