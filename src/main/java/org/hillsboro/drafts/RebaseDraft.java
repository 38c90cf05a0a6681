package org.hillsboro.drafts;

import java.util.Optional;
import java.util.UUID;
import org.hillsboro.drafts.RosterEdit.TakeCenter;
import org.hillsboro.folder.CenterFolder;

/**
 * Takes a draft over to the newest version of its center: who left, is absent now or has another contract since the week was
 * planned shows in the broken rules of the draft, to be mended before it is published.
 */
public final class RebaseDraft {

    private final Drafts drafts;
    private final OpenDrafts open;
    private final EditDraft edits;
    private final CenterVersions centers;

    public RebaseDraft(Drafts drafts, OpenDrafts open, EditDraft edits, CenterVersions centers) {
        this.drafts = drafts;
        this.open = open;
        this.edits = edits;
        this.centers = centers;
    }

    /**
     * @param basedOn the version of the draft that the scheduler saw
     * @return nothing where there is no such draft
     * @throws org.hillsboro.files.BadInput if it is of the newest version already, or the center counts time or money otherwise
     */
    public Optional<EditAnswer> rebase(UUID id, long basedOn, String by) {
        return drafts.find(id).flatMap(draft -> {
            long newest = centers.newest(draft.center());
            var folder = centers.people(draft.center(), newest);
            open.with(id, (opened, roster) -> {
                check(newest, folder, opened, roster);
                return roster;
            });
            return edits.apply(id, new EditOrder(new TakeCenter(newest, folder), basedOn, by, ""), Reach.EVERYBODY);
        });
    }

    private static void check(long newest, CenterFolder folder, Draft draft, DraftRoster roster) {
        var problems = new EditProblems();
        if (newest == roster.centerVersion().orElse(draft.centerVersion())) {
            problems.add("center", Long.toString(newest), "expected a center that has changed since, the draft is of its newest version");
        } else if (!isLike(folder, roster.folder())) {
            problems.add("center", Long.toString(newest),
                    "expected the time zone, start of the week, interval and currency that the week was planned with", "plan the week anew.");
        }
        problems.throwIfAny();
    }

    /** Whether a roster of the one can be one of the other. */
    public static boolean isLike(CenterFolder one, CenterFolder other) {
        var center = one.center();
        var before = other.center();
        return center.zone().equals(before.zone())
                && center.weekStarts() == before.weekStarts()
                && center.intervalMinutes() == before.intervalMinutes()
                && center.currency().equals(before.currency());
    }
}
