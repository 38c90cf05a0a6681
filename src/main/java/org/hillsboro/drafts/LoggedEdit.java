package org.hillsboro.drafts;

/**
 * An edit as it is stored: plain records of ids, instants and words. With the roster that a draft began with, its log
 * makes the same draft again, also where later releases place breaks otherwise.
 *
 * @param change what it did in full
 */
public record LoggedEdit(long id, EditRecord edit, String by, String reason, DraftChange change) {

    public static LoggedEdit of(AppliedEdit applied) {
        return new LoggedEdit(
                applied.id(), EditRecord.of(applied.edit()), applied.by(), applied.reason(), applied.impact().change());
    }
}
