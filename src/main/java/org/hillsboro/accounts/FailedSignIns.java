package org.hillsboro.accounts;

import java.time.Instant;

/** The shelf of failed sign-ins, kept for the days that the operator says. */
public interface FailedSignIns {

    void add(String email, String place, Instant at);

    /** Failures for the address since then. */
    int countFor(String email, Instant since);

    /** Failures from the place since then. */
    int countFrom(String place, Instant since);

    void forget(String email);
}
