package org.hillsboro.reliability;

import java.time.Duration;

/** The bench was asked to end; waiting ends with it. */
final class Interrupted extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private Interrupted(InterruptedException cause) {
        super("Interrupted", cause);
    }

    static Interrupted now(InterruptedException cause) {
        Thread.currentThread().interrupt();
        return new Interrupted(cause);
    }

    static void sleep(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            throw now(e);
        }
    }
}
