package org.hillsboro.drafts;

import java.util.List;

/** What became of an edit. */
public sealed interface EditAnswer {

    record Applied(AppliedEdit edit) implements EditAnswer {}

    /** Nothing is changed: it needs a reason or is refused, as the impact's verdict says. */
    record NotApplied(EditImpact impact) implements EditAnswer {}

    /**
     * Nothing is changed: others have touched the same since the version that the scheduler saw.
     *
     * @param version of now
     * @param others their edits, each with the shifts before and after, the oldest first
     */
    record Conflict(long version, List<AppliedEdit> others) implements EditAnswer {}
}
