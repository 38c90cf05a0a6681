package org.hillsboro.running;

import java.util.List;
import org.hillsboro.files.Problems;
import org.hillsboro.forecast.Adjustment;
import org.hillsboro.planning.Stage;
import org.hillsboro.running.PlanJob.State;
import org.jspecify.annotations.Nullable;

/**
 * How a plan that is over goes on; what is absent stays as it was.
 *
 * @param seconds of search more; by the clock, also where steps were counted before
 * @param until absent with seconds given: the roster
 * @param adjustments instead of those before. The forecast of the history stays, all that follows is made anew
 * @param risk the same
 */
public record PlanWish(
        @Nullable Double seconds, @Nullable Stage until, @Nullable List<Adjustment> adjustments, @Nullable Double risk) {

    private static final double MOST_SECONDS = 86_400;

    /** Whether another requirement is wanted than the request's. */
    boolean changes(PlanRequest request) {
        return adjustments != null && !adjustments.equals(request.adjustments()) || risk != null && risk != request.risk();
    }

    /** @param searched seconds so far */
    PlanRequest of(PlanRequest request, double searched) {
        double before = changes(request) ? 0 : searched;
        return new PlanRequest(
                request.week(),
                seconds == null ? request.seconds() : before + seconds,
                seconds == null ? request.steps() : null,
                seconds == null ? request.gap() : null,
                request.seed(),
                risk == null ? request.risk() : risk,
                adjustments == null ? request.adjustments() : adjustments,
                request.draft(),
                until != null ? until : seconds != null ? Stage.ROSTER : request.until(),
                request.goodwill(),
                request.like());
    }

    /** @throws org.hillsboro.files.BadInput if it makes no sense, or asks for nothing that is not there */
    void check(PlanJob job) {
        var problems = new Problems();
        if (seconds != null && !(seconds > 0 && seconds <= MOST_SECONDS)) {
            problems.add("", 0, "seconds", Double.toString(seconds), "expected above 0 and at most 86400", "");
        }
        if (job.request().draft() != null && (until != null || adjustments != null || risk != null)) {
            problems.add("", 0, "until", "", "expected seconds only, because the draft has its requirement", "");
        }
        boolean isLater = until != null && until.compareTo(job.request().until()) > 0;
        if (job.state() == State.DONE && seconds == null && !isLater && !changes(job.request())) {
            problems.add("", 0, "seconds", "", "expected more seconds, a later stage, or other adjustments or risk: all that was"
                    + " asked for is done", "");
        }
        problems.throwIfAny();
    }
}
