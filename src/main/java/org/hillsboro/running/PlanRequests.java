package org.hillsboro.running;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The shelf of what was asked for of each job, from the order to the last resumption. It only grows. */
public interface PlanRequests {

    /** One of them. @param by account */
    record Given(PlanRequest request, UUID by, Instant at) {}

    void add(UUID job, Given given);

    /** The latest first. */
    List<Given> of(UUID job, int offset, int limit);

    long count(UUID job);
}
