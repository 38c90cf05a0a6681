package org.hillsboro.drafts;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.hillsboro.auditing.AuditTrail;
import org.hillsboro.auditing.Change;
import org.hillsboro.auditing.InTransaction;
import org.hillsboro.auditing.Pseudonyms;
import org.hillsboro.roster.Shift;

/**
 * Edits a draft for good. Nodes race for the next place in its log: whoever loses judges the edit anew, with what the
 * others did.
 */
public final class EditDraft {

    private final OpenDrafts open;
    private final Drafts drafts;
    private final AuditTrail trail;
    private final Pseudonyms pseudonyms;
    private final InTransaction transaction;
    private final Function<Object, String> json;
    private final Clock clock;

    /** @param json how facts are put into the audit trail */
    public EditDraft(
            OpenDrafts open,
            Drafts drafts,
            AuditTrail trail,
            Pseudonyms pseudonyms,
            InTransaction transaction,
            Function<Object, String> json,
            Clock clock) {
        this.open = open;
        this.drafts = drafts;
        this.trail = trail;
        this.pseudonyms = pseudonyms;
        this.transaction = transaction;
        this.json = json;
        this.clock = clock;
    }

    /**
     * The edit that takes back the latest one of this account that stands.
     *
     * @return nothing where there is none
     */
    public Optional<RosterEdit> undoing(UUID id, String by) {
        return open.with(id, (draft, roster) -> UndoOrder.undoing(roster, by)).flatMap(edit -> edit);
    }

    /** The edit that brings back what this account undid last, unless it has made another edit since. */
    public Optional<RosterEdit> redoing(UUID id, String by) {
        return open.with(id, (draft, roster) -> UndoOrder.redoing(roster, by)).flatMap(edit -> edit);
    }

    /**
     * What the edit would do now.
     *
     * @return nothing where there is no such draft, or the edit is about something out of reach
     */
    public Optional<EditImpact> preview(UUID id, RosterEdit edit, Reach reach) {
        return open.with(id, (draft, roster) ->
                        reach.includes(edit, roster) ? Optional.of(roster.preview(edit)) : Optional.<EditImpact>empty())
                .flatMap(impact -> impact);
    }

    /** @return nothing where there is no such draft, or the edit is about something out of reach */
    public Optional<EditAnswer> apply(UUID id, EditOrder order, Reach reach) {
        return open.with(id, (draft, roster) -> reach.includes(order.edit(), roster)
                        ? Optional.of(apply(draft, roster, order))
                        : Optional.<EditAnswer>empty())
                .flatMap(answer -> answer);
    }

    private EditAnswer apply(Draft draft, DraftRoster roster, EditOrder order) {
        while (true) {
            var answer = roster.apply(order);
            if (!(answer instanceof EditAnswer.Applied applied) || isKept(draft, roster, applied.edit())) {
                return answer;
            }
            open.catchUp(draft, roster);
        }
    }

    /** What is not kept is taken back, also where the database fails. */
    private boolean isKept(Draft draft, DraftRoster roster, AppliedEdit edit) {
        boolean kept = false;
        try {
            kept = transaction.run(() -> keep(draft, edit));
            return kept;
        } finally {
            if (!kept) {
                roster.forgetLast();
            }
        }
    }

    private boolean keep(Draft draft, AppliedEdit edit) {
        open.hold(draft);
        var now = clock.instant();
        if (!drafts.append(draft.id(), LoggedEdit.of(edit), now)) {
            return false;
        }
        var change = edit.impact().change();
        var called = pseudonyms.of(draft.center(), change.agents());
        trail.append(
                new Change(edit.by(), "edit", "draft/" + draft.id() + "/edit/" + edit.id(),
                        json.apply(Side.of(change.inverse(), called)), json.apply(Side.of(change, called))),
                now);
        return true;
    }

    /**
     * What a change leaves, as the audit trail has it: with pseudonyms, and without what people wrote, which stands in the
     * draft's own log.
     */
    private record Side(List<DraftShift> shifts, List<DraftChange.AbsenceChange> absences) {

        private static Side of(DraftChange change, Map<String, String> called) {
            return new Side(
                    change.shifts().stream()
                            .map(DraftChange.ShiftChange::after)
                            .filter(Objects::nonNull)
                            .map(shift -> shift.with(new Shift(name(shift.shift().agentId(), called), shift.shift().activities())))
                            .toList(),
                    change.absences().stream()
                            .filter(DraftChange.AbsenceChange::added)
                            .map(one -> new DraftChange.AbsenceChange(
                                    name(one.agentId(), called), one.absence(), true, one.index()))
                            .toList());
        }

        private static String name(String agent, Map<String, String> called) {
            return Objects.requireNonNull(called.get(agent));
        }
    }
}
