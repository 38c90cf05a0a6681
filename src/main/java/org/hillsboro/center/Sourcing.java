package org.hillsboro.center;

/** Where a pool's work is done and under whose roof. */
public enum Sourcing {
    IN_HOUSE,
    OUTSOURCED,
    HOMESHORE
}
