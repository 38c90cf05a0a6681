package org.hillsboro.center;

/** How contacts reach a queue. */
public enum Channel {
    VOICE,
    CHAT,
    /** Deferred work: done any time before its deadline, never waited for on a line. */
    EMAIL
}
