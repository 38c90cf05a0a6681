package org.hillsboro.running;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hillsboro.auditing.AuditTrail;
import org.hillsboro.auditing.Change;
import org.hillsboro.auditing.InTransaction;
import org.hillsboro.files.BadInput;
import org.hillsboro.files.Problem;

/** Searches on from the best roster of a job that is over. */
public final class ResumePlan {

    private static final double MOST_SECONDS = 86_400;

    private final PlanJobs jobs;
    private final JobQueue queue;
    private final AuditTrail trail;
    private final InTransaction transaction;
    private final Clock clock;
    private final int mostWaiting;

    public ResumePlan(
            PlanJobs jobs, JobQueue queue, AuditTrail trail, InTransaction transaction, Clock clock, int mostWaiting) {
        this.jobs = jobs;
        this.queue = queue;
        this.trail = trail;
        this.transaction = transaction;
        this.clock = clock;
        this.mostWaiting = mostWaiting;
    }

    /**
     * @throws IllegalStateException if it is not over
     * @throws QueueFull if too many wait
     * @throws BadInput if the seconds make no sense
     */
    public PlanJob resume(PlanJob job, double seconds, UUID by) {
        if (!(seconds > 0 && seconds <= MOST_SECONDS)) {
            throw new BadInput(List.of(new Problem(
                    "", 0, "seconds", Double.toString(seconds), "expected above 0 and at most 86400", "")));
        }
        return transaction.run(() -> {
            jobs.lockQueue();
            int waiting = jobs.waiting();
            if (waiting >= mostWaiting) {
                throw new QueueFull(waiting);
            }
            double searched = jobs.checkpoint(job.id()).map(Checkpoint::searched).orElse(0.0);
            var resumed = jobs.resume(job.id(), job.request().resumed(searched, seconds), jobs.nextTurn(job.center()))
                    .orElseThrow(() -> new IllegalStateException("Only a plan that is over can be resumed."));
            queue.put(resumed.id(), resumed.turn());
            trail.append(new Change(by.toString(), "resume-plan", "plan/" + job.id(), "", "{\"seconds\":" + seconds + "}"),
                    clock.instant());
            return resumed;
        });
    }
}
