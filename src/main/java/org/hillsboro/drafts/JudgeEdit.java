package org.hillsboro.drafts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hillsboro.roster.RosterChange;
import org.hillsboro.roster.Rule;
import org.hillsboro.roster.Violation;

/**
 * Whether an edit may be applied. It answers only for what it makes worse: what was broken before and is no worse now
 * does not stop it, so that a roster can be mended step by step.
 */
final class JudgeEdit {

    private static final Set<Rule> SHAPE = EnumSet.of(Rule.PAID_HOURS, Rule.BREAKS, Rule.BREAK_TIMES);

    private JudgeEdit() {}

    /**
     * @param forgiven violations that may come (back) without a word
     * @param reason blank where none was given
     */
    static EditImpact judge(
            RosterEdit edit, DraftChange change, RosterChange roster, Collection<Violation> forgiven, String reason) {
        var worse = new ArrayList<>(roster.brought());
        forgiven.forEach(worse::remove);
        var partOfIt = partOfTheFact(edit, change, roster).distinct().toList();
        worse.removeAll(partOfIt);
        var refused = worse.stream()
                .filter(violation -> violation.rule().stance() == Rule.Stance.REFUSED)
                .filter(violation -> !edit.isFact() && !wasAsBad(violation, roster.gone()))
                .toList();
        var agreed = worse.stream()
                .filter(violation -> violation.rule().stance() == Rule.Stance.ALLOWED_WITH_REASON)
                .filter(violation -> !edit.isFact() || !reason.isBlank())
                .toList();
        var verdict = !refused.isEmpty()
                ? Verdict.REFUSED
                : !agreed.isEmpty() && reason.isBlank() ? Verdict.NEEDS_REASON : Verdict.ALLOWED;
        var because = new ArrayList<>(refused.isEmpty() ? agreed : refused);
        if (verdict == Verdict.ALLOWED) {
            because.addAll(partOfIt);
        }
        return new EditImpact(verdict, List.copyOf(because), change, roster, ImpactSentence.of(verdict, because, roster));
    }

    /** A shift that its agent left has not the shape that the contract wants, and no scheduler can give it that. */
    static Stream<Violation> partOfTheFact(RosterEdit edit, DraftChange change, RosterChange roster) {
        return switch (edit) {
            case RosterEdit.LeaveShift leave -> change.shifts().stream()
                    .filter(one -> one.id().equals(leave.shift()))
                    .flatMap(one -> Stream.ofNullable(one.after()))
                    .map(DraftShift::shift)
                    .flatMap(shift -> roster.brought().stream()
                            .filter(violation -> SHAPE.contains(violation.rule())
                                    && violation.agentId().equals(shift.agentId())
                                    && !violation.at().isBefore(shift.start())
                                    && !violation.at().isAfter(shift.end())));
            case RosterEdit.Together together -> together.parts().stream().flatMap(part -> partOfTheFact(part, change, roster));
            default -> Stream.empty();
        };
    }

    private static boolean wasAsBad(Violation now, List<Violation> gone) {
        return gone.stream().anyMatch(before -> before.rule() == now.rule()
                && before.agentId().equals(now.agentId())
                && before.at().equals(now.at())
                && before.excess() >= now.excess());
    }
}
