package org.hillsboro.levels;

import java.time.Duration;

/** So many simulations wait that another is refused. */
public final class SimulationsFull extends RuntimeException {

    private static final long serialVersionUID = 1;
    private static final Duration RETRY_AFTER = Duration.ofSeconds(30);

    SimulationsFull(int waiting) {
        super(waiting + " simulations wait already. Maybe order again later.");
    }

    public Duration retryAfter() {
        return RETRY_AFTER;
    }
}
