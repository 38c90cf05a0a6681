package org.hillsboro.running;

import java.time.Duration;

/** So many jobs wait that another is refused. */
public final class QueueFull extends RuntimeException {

    private static final long serialVersionUID = 1;
    private static final Duration RETRY_AFTER = Duration.ofSeconds(30);

    QueueFull(int waiting) {
        super(waiting + " plans wait already. Maybe order again later.");
    }

    public Duration retryAfter() {
        return RETRY_AFTER;
    }
}
