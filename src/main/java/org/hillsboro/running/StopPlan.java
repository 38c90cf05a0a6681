package org.hillsboro.running;

import java.time.Clock;
import java.util.UUID;
import org.hillsboro.auditing.AuditTrail;
import org.hillsboro.auditing.Change;
import org.hillsboro.auditing.InTransaction;
import org.hillsboro.running.PlanJob.State;

/** Ends a job early: a running one keeps its best roster so far and writes the plan, on whichever node it runs. */
public final class StopPlan {

    private final PlanJobs jobs;
    private final JobQueue queue;
    private final AuditTrail trail;
    private final InTransaction transaction;
    private final Clock clock;

    public StopPlan(PlanJobs jobs, JobQueue queue, AuditTrail trail, InTransaction transaction, Clock clock) {
        this.jobs = jobs;
        this.queue = queue;
        this.trail = trail;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** A job that is over, or being stopped, stays as it is. */
    public PlanJob stop(PlanJob job, UUID by) {
        return transaction.run(() -> jobs.stop(job.id())
                .map(stopped -> {
                    if (stopped.state() == State.STOPPED) {
                        queue.remove(stopped.id(), stopped.turn());
                    }
                    trail.append(new Change(by.toString(), "stop-plan", "plan/" + job.id(), "", ""), clock.instant());
                    return stopped;
                })
                .or(() -> jobs.find(job.id()))
                .orElse(job));
    }
}
