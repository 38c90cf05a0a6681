package org.hillsboro.levels;

import java.time.Duration;

/** Others ask at the same time, and every core answers one of them. */
public final class CoresTaken extends RuntimeException {

    private static final long serialVersionUID = 1;
    private static final Duration RETRY_AFTER = Duration.ofSeconds(2);

    CoresTaken() {
        super("All cores answer others now. Maybe ask again in a moment.");
    }

    public Duration retryAfter() {
        return RETRY_AFTER;
    }
}
