package org.hillsboro.center;

/** Who pays the people of a pool. */
public enum Employment {
    EMPLOYEE,
    CONTRACTOR,
    VENDOR;

    /** What a pool is where it does not say. */
    public static Employment defaultOf(Sourcing sourcing) {
        return sourcing == Sourcing.OUTSOURCED ? VENDOR : EMPLOYEE;
    }
}
