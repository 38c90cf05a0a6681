package org.hillsboro.notifying;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the audit trail on its way to one webhook.
 *
 * @param entry number of the audit entry
 * @param due the next attempt; absent when it was delivered, or given up
 * @param lastAnswer what the last attempt ended with, empty before the first
 */
public record Delivery(
        long id, long entry, int attempts, @Nullable Instant due, @Nullable Instant delivered, String lastAnswer) {

    /** WAITING, DELIVERED, or DEAD: given up, until someone sends it again. */
    public enum State {
        WAITING,
        DELIVERED,
        DEAD
    }

    public State state() {
        return delivered != null ? State.DELIVERED : due != null ? State.WAITING : State.DEAD;
    }
}
