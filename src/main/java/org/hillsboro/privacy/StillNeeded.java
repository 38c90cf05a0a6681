package org.hillsboro.privacy;

/** The agent cannot be made anonymous yet; the message says why, and what to do. */
public final class StillNeeded extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StillNeeded(String message) {
        super(message);
    }
}
