package org.hillsboro.web;

import java.time.Instant;
import java.util.UUID;
import org.hillsboro.publishing.PublishedRoster;
import org.jspecify.annotations.Nullable;

/**
 * A publication, without its shifts.
 *
 * @param sha256 of its {@code roster.csv} as it was published
 * @param rewrittenSha256 of the file as it is since an agent in it was made anonymous; absent: as it was published
 */
record PublicationView(
        UUID id, String center, String week, int number, UUID draft, long draftVersion, String sha256, String by, Instant at,
        @Nullable String rewrittenSha256) {

    static PublicationView of(PublishedRoster published) {
        return new PublicationView(published.id(), published.center(), published.week(), published.number(),
                published.draft(), published.draftVersion(), published.sha256(), published.by(), published.at(), published.rewritten());
    }
}
