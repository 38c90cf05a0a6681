package org.hillsboro.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hillsboro.files.Problem;
import org.hillsboro.running.PlanJob;
import org.hillsboro.running.PlanJob.State;
import org.hillsboro.running.PlanProgress;
import org.hillsboro.running.PlanRequest;
import org.hillsboro.security.Permission;
import org.hillsboro.security.SignedIn;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A job as the API shows it; what it costs only to those who may know, and why it failed only to those who may know all of
 * the center's people: problems name them.
 *
 * @param node process that runs it, or ran it last
 * @param summary of the finished plan, as in {@code summary.json}
 */
record PlanView(
        UUID id,
        String center,
        long centerVersion,
        PlanRequest request,
        State state,
        PlanProgress progress,
        int attempt,
        @Nullable String node,
        String reason,
        List<Problem> problems,
        Instant created,
        UUID createdBy,
        @Nullable Instant ended,
        @Nullable JsonNode summary) {

    static PlanView of(PlanJob job, SignedIn whom) {
        return of(job, whom, null);
    }

    static PlanView of(PlanJob job, SignedIn whom, @Nullable JsonNode summary) {
        boolean isForAll = whom.account().pools().isEmpty();
        return new PlanView(job.id(), job.center(), job.centerVersion(), job.request(), job.state(),
                whom.may(Permission.COST_READ) ? job.progress() : withoutCost(job.progress()), job.attempt(), job.node(),
                isForAll ? job.reason() : "", isForAll ? job.problems() : List.of(), job.created(), job.createdBy(), job.ended(), summary);
    }

    private static PlanProgress withoutCost(PlanProgress progress) {
        return new PlanProgress(progress.phase(), null, null, progress.gap(), progress.shortfall(), progress.elapsed(),
                progress.left(), progress.cores());
    }
}
