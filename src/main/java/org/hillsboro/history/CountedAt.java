package org.hillsboro.history;

/** The moment at which a system counts a contact into an interval. */
public enum CountedAt {
    ARRIVAL,
    /** A contact stands in the interval in which it ended: demand seems to come a handle time later than it did. */
    END
}
