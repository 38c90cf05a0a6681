package org.hillsboro.running;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hillsboro.files.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A plan that was ordered.
 *
 * @param attempt 0 before the first; each node that takes the job up counts one on, and fences off whoever was before
 * @param failures attempts that ended by a crash or a defect since the job was ordered or resumed
 * @param node that runs it, or ran it last
 * @param reason why it failed or is tried again, a sentence; empty otherwise
 * @param problems of the center's files or of the order; failed jobs only
 * @param turn place in the queue: the smallest is next
 * @param centerVersion whose files are planned, whatever is uploaded later
 * @param version grows with each change, progress included
 */
public record PlanJob(
        UUID id,
        String center,
        long centerVersion,
        PlanRequest request,
        State state,
        int attempt,
        int failures,
        @Nullable String node,
        PlanProgress progress,
        String reason,
        List<Problem> problems,
        int turn,
        Instant created,
        UUID createdBy,
        @Nullable Instant ended,
        long version) {

    /** What may be done with a job. */
    public enum State {
        QUEUED,
        RUNNING,
        /** Somebody asked to stop; the best roster so far is being written. */
        STOPPING,
        DONE,
        STOPPED,
        FAILED;

        public boolean isOver() {
            return this == DONE || this == STOPPED || this == FAILED;
        }
    }

    static PlanJob ordered(
            UUID id, String center, long centerVersion, PlanRequest request, int turn, Instant created, UUID createdBy) {
        return new PlanJob(id, center, centerVersion, request, State.QUEUED, 0, 0, null, PlanProgress.WAITING, "", List.of(),
                turn, created, createdBy, null, 1);
    }
}
