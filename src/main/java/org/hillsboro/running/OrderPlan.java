package org.hillsboro.running;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hillsboro.auditing.AuditTrail;
import org.hillsboro.auditing.Change;
import org.hillsboro.auditing.InTransaction;
import org.hillsboro.drafts.FinishedPlans;
import org.hillsboro.files.BadInput;
import org.hillsboro.files.Problem;
import org.hillsboro.keeping.KeptCenter;
import org.jspecify.annotations.Nullable;

/** Puts a plan into the queue. */
public final class OrderPlan {

    private final PlanJobs jobs;
    private final PlanRequests requests;
    private final FinishedPlans finished;
    private final JobQueue queue;
    private final AuditTrail trail;
    private final InTransaction transaction;
    private final Clock clock;
    private final int mostWaiting;

    public OrderPlan(
            PlanJobs jobs,
            PlanRequests requests,
            FinishedPlans finished,
            JobQueue queue,
            AuditTrail trail,
            InTransaction transaction,
            Clock clock,
            int mostWaiting) {
        this.jobs = jobs;
        this.requests = requests;
        this.finished = finished;
        this.queue = queue;
        this.trail = trail;
        this.transaction = transaction;
        this.clock = clock;
        this.mostWaiting = mostWaiting;
    }

    /**
     * @param key sent again with the same order it answers with the same job; absent: always a new one
     * @throws org.hillsboro.files.BadInput if the order makes no sense for any center
     * @throws QueueFull if too many wait
     * @throws IllegalArgumentException if the key was sent with another order before
     */
    public PlanJob order(UUID id, KeptCenter center, PlanRequest request, UUID by, @Nullable String key) {
        request.check();
        check(request.like(), center);
        return transaction.run(() -> {
            jobs.lockQueue();
            var known = key == null ? null : jobs.ordered(by, key).orElse(null);
            return known == null ? add(id, center, request, by, key) : same(known, center, request);
        });
    }

    private void check(@Nullable UUID like, KeptCenter center) {
        if (like != null && finished.latest(like).filter(plan -> plan.center().equals(center.id())).isEmpty()) {
            throw new BadInput(List.of(new Problem(
                    "", 0, "like", like.toString(), "expected the id of a plan of this center that is done", "")));
        }
    }

    private PlanJob add(UUID id, KeptCenter center, PlanRequest request, UUID by, @Nullable String key) {
        int waiting = jobs.waiting();
        if (waiting >= mostWaiting) {
            throw new QueueFull(waiting);
        }
        var now = clock.instant();
        var job = PlanJob.ordered(id, center.id(), center.version(), request, jobs.nextTurn(center.id()), now, by);
        jobs.add(job, key);
        requests.add(id, new PlanRequests.Given(request, by, now));
        queue.put(id, job.turn());
        trail.append(new Change(by.toString(), "order-plan", "plan/" + id, "", "{\"center\":\"" + center.id()
                + "\",\"version\":" + center.version() + "}"), now);
        return job;
    }

    private static PlanJob same(PlanJob known, KeptCenter center, PlanRequest request) {
        if (!known.center().equals(center.id()) || !known.request().equals(request)) {
            throw new IllegalArgumentException("This Idempotency-Key was sent with another order before.");
        }
        return known;
    }
}
