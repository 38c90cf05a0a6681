package org.hillsboro.planning;

import java.nio.file.Path;
import org.hillsboro.files.InputFile;
import org.hillsboro.folder.CenterFolder;
import org.hillsboro.roster.EarlierWeek;
import org.hillsboro.roster.Roster;
import org.hillsboro.roster.RosterFile;

/** What a plan is to be like, told as soon as the center is read. */
@FunctionalInterface
public interface PlanLike {

    /** @throws org.hillsboro.files.BadInput if it is no roster */
    EarlierWeek of(CenterFolder folder);

    /** The {@code roster.csv} of a plan folder, of whatever week. */
    static PlanLike plan(Path plan) {
        var file = plan.resolve("roster.csv");
        return folder -> EarlierWeek.of(
                RosterFile.readAnyWeek(new InputFile(file, file.toString()), folder.center()), folder.agents());
    }

    /** A roster of whatever week. */
    static PlanLike roster(Roster roster) {
        return folder -> EarlierWeek.of(roster, folder.agents());
    }
}
