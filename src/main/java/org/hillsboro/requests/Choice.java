package org.hillsboro.requests;

import java.time.Instant;
import org.hillsboro.drafts.RosterEdit;
import org.jspecify.annotations.Nullable;

/**
 * What an agent would do about a {@link Callout}.
 *
 * @param shift start of the agent's shift that changes; absent: one more
 * @param start it has then; absent: the shift is dropped
 * @param paidMinutes it has then
 */
public record Choice(@Nullable Instant shift, @Nullable Instant start, int paidMinutes) {

    RosterEdit edit(StandingWeek standing, String agent) {
        if (shift == null) {
            if (start == null) {
                throw new IllegalArgumentException("Expected the `shift` that changes, or the `start` of another.");
            }
            return new RosterEdit.AddShift(agent, start, paidMinutes);
        }
        String id = standing.needed(agent, shift).id();
        return start == null ? new RosterEdit.DropShift(id) : new RosterEdit.ResizeShift(id, start, paidMinutes);
    }
}
