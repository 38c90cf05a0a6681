package org.hillsboro.drafts;

import org.hillsboro.roster.Shift;

/**
 * A shift that can be named.
 *
 * @param id stays the same when the shift moves or goes to somebody else
 * @param pinned whether it is left as it is when the rest is solved anew
 */
public record DraftShift(String id, Shift shift, boolean pinned) {

    DraftShift with(Shift other) {
        return new DraftShift(id, other, pinned);
    }

    DraftShift withPinned(boolean isPinned) {
        return new DraftShift(id, shift, isPinned);
    }
}
