package org.hillsboro.drafts;

import java.util.UUID;
import org.hillsboro.folder.CenterFolder;
import org.hillsboro.roster.Roster;
import org.hillsboro.staffing.StaffingRequirement;

/**
 * What a plan came to, and what it was made from: all that a draft begins with.
 *
 * @param attempt a plan that is resumed comes to something else
 * @param center id of the kept center
 * @param centerVersion of it that was planned
 * @param folder what that version says
 */
public record FinishedPlan(
        UUID id,
        int attempt,
        String center, 
        long centerVersion,
        CenterFolder folder,
        StaffingRequirement requirement,
        Roster roster) {}
