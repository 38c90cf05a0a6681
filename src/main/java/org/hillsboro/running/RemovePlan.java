package org.hillsboro.running;

import java.time.Clock;
import java.util.UUID;
import org.hillsboro.auditing.AuditTrail;
import org.hillsboro.auditing.Change;
import org.hillsboro.auditing.InTransaction;
import org.hillsboro.drafts.Drafts;

/** Removes a plan that is over and of which nobody made a draft: what was published can always be traced to its plan. */
public final class RemovePlan {

    private final PlanJobs jobs;
    private final Drafts drafts;
    private final AuditTrail trail;
    private final InTransaction transaction;
    private final Clock clock;

    /** What became of it. */
    public enum Outcome {
        REMOVED,
        NOT_OVER,
        HAS_DRAFTS,
        /** It is not as it was seen. */
        OUTDATED
    }

    public RemovePlan(PlanJobs jobs, Drafts drafts, AuditTrail trail, InTransaction transaction, Clock clock) {
        this.jobs = jobs;
        this.drafts = drafts;
        this.trail = trail;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** @param version that was seen */
    public Outcome remove(UUID id, long version, UUID by) {
        return transaction.run(() -> {
            jobs.lockQueue();
            var job = jobs.find(id).orElse(null);
            if (job == null || job.version() != version) {
                return Outcome.OUTDATED;
            }
            if (!job.state().isOver()) {
                return Outcome.NOT_OVER;
            }
            if (drafts.countOfPlan(id) > 0) {
                return Outcome.HAS_DRAFTS;
            }
            jobs.remove(id);
            trail.append(new Change(by.toString(), "remove-plan", "plan/" + id,
                    "{\"center\":\"" + job.center() + "\",\"version\":" + job.centerVersion() + "}", ""), clock.instant());
            return Outcome.REMOVED;
        });
    }
}
