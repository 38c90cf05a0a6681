package org.hillsboro.drafts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.hillsboro.roster.RosterChange;
import org.hillsboro.roster.Rule;
import org.hillsboro.roster.Violation;

/**
 * Whether an edit may be applied. It answers only for what it makes worse: what was broken before and is no worse now
 * does not stop it, so that a roster can be mended step by step.
 */
final class JudgeEdit {

    private JudgeEdit() {}

    /**
     * @param forgiven violations that may come (back) without a word
     * @param reason blank where none was given
     */
    static EditImpact judge(
            RosterEdit edit, DraftChange change, RosterChange roster, Collection<Violation> forgiven, String reason) {
        var worse = new ArrayList<>(roster.brought());
        forgiven.forEach(worse::remove);
        var refused = worse.stream()
                .filter(violation -> violation.rule().stance() == Rule.Stance.REFUSED)
                .filter(violation -> !edit.isFact() && !wasAsBad(violation, roster.gone()))
                .toList();
        var agreed = worse.stream()
                .filter(violation -> violation.rule().stance() == Rule.Stance.ALLOWED_WITH_REASON)
                .toList();
        var verdict = !refused.isEmpty()
                ? Verdict.REFUSED
                : !agreed.isEmpty() && reason.isBlank() ? Verdict.NEEDS_REASON : Verdict.ALLOWED;
        var because = refused.isEmpty() ? agreed : refused;
        return new EditImpact(verdict, because, change, roster, ImpactSentence.of(verdict, because, roster));
    }

    private static boolean wasAsBad(Violation now, List<Violation> gone) {
        return gone.stream().anyMatch(before -> before.rule() == now.rule()
                && before.agentId().equals(now.agentId())
                && before.at().equals(now.at())
                && before.excess() >= now.excess());
    }
}
