package org.hillsboro.publishing;

import java.util.List;
import org.hillsboro.roster.RosterDifference.ShiftDifference;
import org.hillsboro.roster.Shift;

/**
 * One agent's week in a publication, with all that its reader needs.
 *
 * @param zone of the agent, as it was when published
 * @param place id of the site, or {@code Home}
 * @param shifts by start; none: a week off
 * @param differences to the publication before; empty in the first
 */
public record PublishedWeek(
        String agent, String pool, String zone, String place, List<Shift> shifts, List<ShiftDifference> differences) {}
