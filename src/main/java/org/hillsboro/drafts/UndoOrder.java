package org.hillsboro.drafts;

import java.util.List;
import java.util.Optional;
import org.hillsboro.drafts.RosterEdit.TakeCenter;
import org.hillsboro.drafts.RosterEdit.UndoEdit;

/** Which edit comes next when a scheduler undoes and redoes step by step: never somebody else's. */
final class UndoOrder {

    private UndoOrder() {}

    static Optional<RosterEdit> undoing(DraftRoster draft, String by) {
        return latestFirst(draft, by).stream()
                .filter(edit -> !(edit.edit() instanceof UndoEdit || edit.edit() instanceof TakeCenter))
                .findFirst()
                .map(edit -> new UndoEdit(edit.id()));
    }

    static Optional<RosterEdit> redoing(DraftRoster draft, String by) {
        for (var edit : latestFirst(draft, by)) {
            if (!(edit.edit() instanceof UndoEdit undo)) {
                return Optional.empty();
            }
            boolean isRedoing = draft.find(undo.edit()).filter(undone -> undone.edit() instanceof UndoEdit).isPresent();
            if (!isRedoing) {
                return Optional.of(new UndoEdit(edit.id()));
            }
        }
        return Optional.empty();
    }

    /** Those that stand. */
    private static List<AppliedEdit> latestFirst(DraftRoster draft, String by) {
        return draft.edits().reversed().stream()
                .filter(edit -> edit.by().equals(by) && !draft.isUndone(edit.id()))
                .toList();
    }
}
