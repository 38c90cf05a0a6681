package org.hillsboro.drafts;

import java.util.Optional;
import java.util.UUID;

/** The shelf of plans that are done. What is kept never changes. */
public interface FinishedPlans {

    /** Its center's version is kept already; an attempt that is kept already stays as it is. */
    void keep(FinishedPlan plan);

    /** The center of the plan, which is cheaper to tell than the plan. */
    Optional<String> centerOf(UUID id);

    /** As its last attempt left it. */
    Optional<FinishedPlan> latest(UUID id);

    Optional<FinishedPlan> find(UUID id, int attempt);
}
