package org.hillsboro.drafts;

import java.util.List;
import org.hillsboro.roster.RosterChange;
import org.hillsboro.roster.Violation;

/**
 * What an edit does, or would do.
 *
 * @param because the broken rules that the verdict is about: refused, or allowed with a reason; all of them new or worse
 * @param change the shifts and absences before and after
 * @param sentence how good it is, for a scheduler
 */
public record EditImpact(
        Verdict verdict, List<Violation> because, DraftChange change, RosterChange roster, String sentence) {}
