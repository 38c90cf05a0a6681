package org.hillsboro.drafts;

import java.util.List;
import org.hillsboro.roster.RosterChange;
import org.hillsboro.roster.Violation;

/**
 * What an edit does, or would do.
 *
 * @param because the broken rules that the verdict is about: refused, allowed with a reason, or part of a fact; all of them
 *     new or worse
 * @param change the shifts and absences before and after
 * @param sentence how good it is, for a scheduler
 */
public record EditImpact(
        Verdict verdict, List<Violation> because, DraftChange change, RosterChange roster, String sentence) {

    /** For those who may not know what a roster costs: neither the sum nor whether it is more or less. */
    public String sentenceWithoutCost() {
        return ImpactSentence.withoutCost(verdict, because, roster);
    }
}
