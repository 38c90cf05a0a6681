package org.hillsboro.publishing;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A roster that agents rely on; it never changes, but for the names of agents who are made anonymous.
 *
 * @param center id of the kept center
 * @param week such as {@code 2003-W43}
 * @param number 1, 2, 3, … of the center and week; the greatest counts
 * @param draftVersion of the draft that was published
 * @param sha256 of the bytes of its {@code roster.csv}, lower-case hex
 * @param by account
 * @param at in microseconds, which is all that a database keeps
 * @param rewritten digest of the file since an agent in it was made anonymous; absent: it is as it was published
 */
public record PublishedRoster(
        UUID id,
        String center,
        String week,
        int number,
        UUID draft,
        long draftVersion,
        String sha256,
        String by,
        Instant at,
        @Nullable String rewritten) {

    /** Of the file as it is now. */
    public String fileSha256() {
        return rewritten == null ? sha256 : rewritten;
    }
}
