package org.hillsboro.requests;

import java.time.Instant;
import java.util.UUID;

/**
 * What an agent said to a callout, and what became of it.
 *
 * @param reason why it was passed over; else empty
 */
public record CalloutAnswer(UUID callout, String agent, String pool, Choice choice, State state, String reason, Instant at) {

    /** How far it is. */
    public enum State {
        VOLUNTEERED,
        TAKEN,
        PASSED_OVER
    }

    CalloutAnswer in(State next, String why, Instant when) {
        return new CalloutAnswer(callout, agent, pool, choice, next, why, when);
    }
}
