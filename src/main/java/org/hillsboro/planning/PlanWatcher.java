package org.hillsboro.planning;

import org.hillsboro.folder.CenterFolder;
import org.hillsboro.solving.SolveProgress;
import org.hillsboro.time.PlanningWeek;

/** Whoever looks on while a week is planned, and may end the search. */
public interface PlanWatcher {

    /** The folder is read and the week is settled. */
    void onRead(CenterFolder folder, PlanningWeek week);

    /** About once a second while the search runs, from another thread. */
    void onProgress(SolveProgress progress);

    /** Asked often; true keeps the best roster so far and ends the search. */
    boolean wantsStop();
}
