package org.hillsboro.publishing;

import java.util.List;
import org.hillsboro.roster.Violation;

/** What became of a wish to publish. */
public sealed interface PublishAnswer {

    /** @param anew false where the same was asked for before */
    record Published(PublishedRoster roster, boolean anew) implements PublishAnswer {}

    /** Nothing is published while rules are broken that nobody agreed to. */
    record Broken(List<Violation> violations) implements PublishAnswer {}

    /** The draft is not as it was when publishing was asked for. */
    record Outdated(long version) implements PublishAnswer {}
}
