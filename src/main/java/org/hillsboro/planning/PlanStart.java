package org.hillsboro.planning;

import java.nio.file.Path;
import org.hillsboro.files.InputFile;
import org.hillsboro.roster.RosterFile;
import org.hillsboro.solving.SolveStart;
import org.hillsboro.time.PlanningWeek;

/** Where a search begins, told as soon as the week is settled. */
@FunctionalInterface
public interface PlanStart {

    /** @throws org.hillsboro.files.BadInput if it is nothing to begin with in this week */
    SolveStart in(PlanningWeek week);

    /** The {@code roster.csv} of an earlier plan folder. */
    static PlanStart plan(Path folder) {
        var file = folder.resolve("roster.csv");
        return week -> SolveStart.from(RosterFile.readEarlier(new InputFile(file, file.toString()), week));
    }
}
