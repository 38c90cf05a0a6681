package org.hillsboro.running;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.hillsboro.auditing.AuditTrail;
import org.hillsboro.auditing.Change;
import org.hillsboro.auditing.InTransaction;
import org.hillsboro.forecast.Adjustment;
import org.hillsboro.forecast.Forecast;
import org.hillsboro.planning.PlanStages;

/** Goes on with a job that is over: to a later stage, with other adjustments, or to search on from its best roster. */
public final class ResumePlan {

    private final PlanJobs jobs;
    private final PlanRequests requests;
    private final StageResults results;
    private final JobQueue queue;
    private final AuditTrail trail;
    private final InTransaction transaction;
    private final Function<Object, String> json;
    private final Clock clock;
    private final int mostWaiting;

    /** @param json how requests are put into the audit trail */
    public ResumePlan(
            PlanJobs jobs,
            PlanRequests requests,
            StageResults results,
            JobQueue queue,
            AuditTrail trail,
            InTransaction transaction,
            Function<Object, String> json,
            Clock clock,
            int mostWaiting) {
        this.jobs = jobs;
        this.requests = requests;
        this.results = results;
        this.queue = queue;
        this.trail = trail;
        this.transaction = transaction;
        this.json = json;
        this.clock = clock;
        this.mostWaiting = mostWaiting;
    }

    /**
     * @return nothing where it is not over
     * @throws QueueFull if too many wait
     * @throws org.hillsboro.files.BadInput if the wish makes no sense, or asks for nothing that is not there
     */
    public Optional<PlanJob> resume(PlanJob job, PlanWish wish, UUID by) {
        wish.check(job);
        var adjustments = wish.adjustments();
        if (adjustments != null) {
            results.find(job.id(), PlanStages.FORECAST, Forecast.class)
                    .ifPresent(forecast -> Adjustment.check(adjustments, forecast));
        }
        return transaction.run(() -> {
            jobs.lockQueue();
            int waiting = jobs.waiting();
            if (waiting >= mostWaiting) {
                throw new QueueFull(waiting);
            }
            var request = wish.of(job.request(), jobs.checkpoint(job.id()).map(Checkpoint::searched).orElse(0.0));
            request.check();
            return jobs.resume(job.id(), job.version(), request, jobs.nextTurn(job.center())).map(resumed -> {
                if (wish.changes(job.request())) {
                    results.forgetAdjusted(job.id(), job.attempt());
                }
                requests.add(job.id(), new PlanRequests.Given(request, by, clock.instant()));
                queue.put(resumed.id(), resumed.turn());
                trail.append(
                        new Change(by.toString(), "resume-plan", "plan/" + job.id(), json.apply(job.request()), json.apply(request)),
                        clock.instant());
                return resumed;
            });
        });
    }
}
