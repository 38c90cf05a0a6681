package org.hillsboro.publishing;

import java.util.List;
import org.hillsboro.roster.RosterDifference.ShiftDifference;
import org.hillsboro.roster.Violation;

/** What became of a wish to publish. */
public sealed interface PublishAnswer {

    /** @param anew false where the same was asked for before */
    record Published(PublishedRoster roster, boolean anew) implements PublishAnswer {}

    /** Nothing is published while rules are broken that nobody agreed to. */
    record Broken(List<Violation> violations) implements PublishAnswer {}

    /** The draft is not as it was when publishing was asked for. */
    record Outdated(long version) implements PublishAnswer {}

    /**
     * Nothing is published: others have published since the draft was opened, and it would take back what they changed.
     *
     * @param undone from the latest publication to the draft, where others had changed the agent's date
     */
    record Overwriting(PublishedRoster latest, List<ShiftDifference> undone) implements PublishAnswer {}

    /**
     * Nothing is published: the center has changed since, so that the draft would break rules there.
     *
     * @param version the newest of the center
     * @param broken rules that the draft would break in it, seen from now
     * @param gone agents with shifts who are not in it any more
     */
    record CenterChanged(long version, List<Violation> broken, List<String> gone) implements PublishAnswer {}
}
