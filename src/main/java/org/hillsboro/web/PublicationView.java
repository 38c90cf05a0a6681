package org.hillsboro.web;

import java.time.Instant;
import java.util.UUID;
import org.hillsboro.publishing.PublishedRoster;

/** A publication, without its shifts. */
record PublicationView(
        UUID id, String center, String week, int number, UUID draft, long draftVersion, String sha256, String by, Instant at) {

    static PublicationView of(PublishedRoster published) {
        return new PublicationView(published.id(), published.center(), published.week(), published.number(),
                published.draft(), published.draftVersion(), published.sha256(), published.by(), published.at());
    }
}
