package org.hillsboro.levels;

import java.time.Instant;
import java.util.UUID;
import org.hillsboro.running.PlanJob.State;
import org.jspecify.annotations.Nullable;

/**
 * A simulation of a finished plan that was ordered.
 *
 * @param center of the plan
 * @param attempt 0 before the first; each node that takes the job up counts one on, begins anew, and fences off whoever was
 *     before
 * @param failures attempts that ended by a crash or a defect
 * @param node that runs it, or ran it last
 * @param reason why it failed or is tried again, a sentence; empty otherwise
 * @param version grows with each change, progress included
 */
public record SimulationJob(
        UUID id,
        UUID plan,
        String center,
        SimulationRequest request,
        State state,
        int attempt,
        int failures,
        @Nullable String node,
        SimulationProgress progress,
        String reason,
        Instant created,
        UUID createdBy,
        @Nullable Instant ended,
        long version) {

    static SimulationJob ordered(UUID id, UUID plan, String center, SimulationRequest request, Instant created, UUID createdBy) {
        return new SimulationJob(id, plan, center, request, State.QUEUED, 0, 0, null, SimulationProgress.WAITING, "", created,
                createdBy, null, 1);
    }
}
