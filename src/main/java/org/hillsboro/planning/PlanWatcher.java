package org.hillsboro.planning;

import java.util.Optional;
import java.util.function.Supplier;
import org.hillsboro.folder.CenterFolder;
import org.hillsboro.forecast.Forecast;
import org.hillsboro.solving.SolveCheckpoint;
import org.hillsboro.solving.SolveProgress;
import org.hillsboro.staffing.StaffingRequirement;
import org.hillsboro.time.PlanningWeek;
import org.hillsboro.verifying.VerifiedRound;

/** Whoever looks on while a week is planned, and may end the search. */
public interface PlanWatcher {

    /** The folder is read and the week is settled. */
    void onRead(CenterFolder folder, PlanningWeek week);

    /** With its adjustments; never where the folder brings the requirement. */
    default void onForecast(Forecast forecast) {}

    default void onRequirement(StaffingRequirement requirement) {}

    /**
     * About once a second while the search runs, from another thread.
     *
     * @param checkpoint see {@link org.hillsboro.solving.SolveWatcher}
     */
    void onProgress(SolveProgress progress, Supplier<Optional<SolveCheckpoint>> checkpoint);

    /** A roster was found and simulated; never where nothing is verified. */
    default void onRound(VerifiedRound round) {}

    /** Asked often; true keeps the best roster so far and ends the search. */
    boolean wantsStop();
}
