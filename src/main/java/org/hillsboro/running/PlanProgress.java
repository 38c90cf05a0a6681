package org.hillsboro.running;

import java.util.List;
import org.hillsboro.solving.CoreSpan;
import org.hillsboro.solving.SolveProgress;
import org.hillsboro.solving.SolvedRoster;
import org.jspecify.annotations.Nullable;

/**
 * How a job stands. Money in major units, for show only.
 *
 * @param cost of the best roster so far; absent before the first
 * @param bound no legal roster of the same shortfall costs less
 * @param gap (cost - bound) / bound
 * @param shortfall of the best roster so far, agent-minutes
 * @param elapsed seconds of search over all attempts
 * @param left seconds of search at most; absent where steps are counted
 * @param cores what each of them did in this attempt, the last of each what it does now; empty unless a roster is sought
 */
public record PlanProgress(
        Phase phase,
        @Nullable Double cost,
        @Nullable Double bound,
        @Nullable Double gap,
        @Nullable Double shortfall,
        double elapsed,
        @Nullable Double left,
        List<CoreSpan> cores) {

    static final PlanProgress WAITING = new PlanProgress(Phase.WAITING, null, null, null, null, 0, null, List.of());

    /** Told by earlier releases without cores. */
    public PlanProgress {
        cores = cores == null ? List.of() : cores;
    }

    /** What is being done. */
    public enum Phase {
        WAITING,
        READING,
        STAFFING,
        SOLVING,
        WRITING,
        OVER
    }

    static PlanProgress solving(SolveProgress progress, double searchedBefore, PlanRequest request) {
        double elapsed = searchedBefore + progress.elapsed().toNanos() / 1e9;
        return new PlanProgress(Phase.SOLVING, progress.cost(), progress.bound(), progress.gap(),
                progress.cost() == null ? null : progress.shortfallAgentMinutes(), elapsed,
                request.steps() == null ? Math.max(0, request.seconds() - elapsed) : null,
                progress.course().spans().stream().filter(span -> span.from() >= searchedBefore).toList());
    }

    /** With the figures of the roster that was chosen, which need not be the last one. */
    PlanProgress chosen(SolvedRoster solved) {
        return new PlanProgress(phase, solved.cost().major().doubleValue(), solved.bound(), solved.gap(), solved.shortfallAgentMinutes(),
                elapsed, left, cores);
    }

    PlanProgress in(Phase next) {
        return new PlanProgress(next, cost, bound, gap, shortfall, elapsed, next == Phase.OVER ? null : left, List.of());
    }
}
