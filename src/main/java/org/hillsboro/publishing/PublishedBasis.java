package org.hillsboro.publishing;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a publication is paid by.
 *
 * @param centerVersion of the center that its draft was of
 * @param absences that reach into its week, as the draft had them; absent: of a publication before these were kept, those of
 *     the version
 */
public record PublishedBasis(long centerVersion, @Nullable List<PublishedAbsence> absences) {

    public record PublishedAbsence(String agent, Instant from, Instant to, String kind, boolean paid) {}
}
