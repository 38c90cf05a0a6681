package org.hillsboro.solving;

import java.util.List;
import org.hillsboro.roster.Roster;

/**
 * Where a solve begins: an earlier plan, a draft with edits, or the last checkpoint of a run that was cut short.
 *
 * @param roster of the same week. Who has no legal week in it gets a new one
 * @param prices of {@link SolveCheckpoint#prices}, or empty. They are proven anew, so prices of other inputs do no harm
 * @param course of the solves before, which ends where this one begins
 * @param forAnother whether the roster was made for another requirement: then search and prices begin anew, and it is
 *     only kept where nothing better is found
 */
public record SolveStart(Roster roster, Pins pins, List<double[]> prices, SolveCourse course, boolean forAnother) {

    public SolveStart(Roster roster, Pins pins, List<double[]> prices, SolveCourse course) {
        this(roster, pins, prices, course, false);
    }

    public SolveStart(Roster roster, Pins pins, List<double[]> prices) {
        this(roster, pins, prices, SolveCourse.NONE.resumedAt(0));
    }

    public static SolveStart from(Roster roster) {
        return new SolveStart(roster, Pins.NONE, List.of());
    }

    /** Goes on where the checkpoint was taken; pins of that run are to be given again. */
    public static SolveStart from(SolveCheckpoint checkpoint, Pins pins) {
        return new SolveStart(checkpoint.roster(), pins, checkpoint.prices());
    }
}
