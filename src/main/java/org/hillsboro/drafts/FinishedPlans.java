package org.hillsboro.drafts;

import java.util.Optional;
import java.util.UUID;

/** The shelf of plans that are done. What is kept never changes. */
public interface FinishedPlans {

    /** Its center's version is kept already; an attempt that is kept already stays as it is. */
    void keep(FinishedPlan plan);

    /** The plan as its last attempt left it, without what is in it. */
    Optional<Heading> latest(UUID id);

    /** @param week such as {@code 2003-W43} */
    record Heading(UUID id, int attempt, String center, long centerVersion, String week) {}

    /** Its folder holds the center and its people; contacts and requirement are left where they are. */
    Optional<FinishedPlan> find(UUID id, int attempt);
}
