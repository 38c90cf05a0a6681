package org.hillsboro.levels;

import java.time.Clock;
import java.util.UUID;
import org.hillsboro.auditing.AuditTrail;
import org.hillsboro.auditing.Change;
import org.hillsboro.auditing.InTransaction;
import org.hillsboro.running.PlanJob;

/** Puts a simulation of a finished plan into the queue, stops one, removes one. */
public final class OrderSimulation {

    private final SimulationJobs jobs;
    private final PlannedWeeks plans;
    private final SimulationQueue queue;
    private final AuditTrail trail;
    private final InTransaction transaction;
    private final Clock clock;
    private final int mostWaiting;

    /** What became of a removal. */
    public enum Removal {
        REMOVED,
        NOT_OVER,
        /** It is not as it was seen. */
        OUTDATED
    }

    public OrderSimulation(
            SimulationJobs jobs,
            PlannedWeeks plans,
            SimulationQueue queue,
            AuditTrail trail,
            InTransaction transaction,
            Clock clock,
            int mostWaiting) {
        this.jobs = jobs;
        this.plans = plans;
        this.queue = queue;
        this.trail = trail;
        this.transaction = transaction;
        this.clock = clock;
        this.mostWaiting = mostWaiting;
    }

    /**
     * @throws org.hillsboro.files.BadInput if the request makes no sense
     * @throws CannotSimulate if the plan cannot be simulated
     * @throws SimulationsFull if too many wait
     */
    public SimulationJob order(UUID id, PlanJob plan, SimulationRequest request, UUID by) {
        request.check();
        plans.check(plan.id());
        return transaction.run(() -> {
            int waiting = jobs.waiting();
            if (waiting >= mostWaiting) {
                throw new SimulationsFull(waiting);
            }
            var now = clock.instant();
            var job = SimulationJob.ordered(id, plan.id(), plan.center(), request, now, by);
            jobs.add(job);
            queue.put(id);
            trail.append(Change.between(by.toString(), "order-simulation", subject(id), null,
                    new Ordered(plan.id(), plan.center(), request)), now);
            return job;
        });
    }

    /** As the audit trail has it. */
    private record Ordered(UUID plan, String center, SimulationRequest request) {}

    /** What was simulated by then is kept. A job that is over, or being stopped, stays as it is. */
    public SimulationJob stop(SimulationJob job, UUID by) {
        return transaction.run(() -> jobs.stop(job.id())
                .map(stopped -> {
                    if (stopped.state() == PlanJob.State.STOPPED) {
                        queue.remove(stopped.id());
                    }
                    trail.append(Change.between(by.toString(), "stop-simulation", subject(job.id()), null, null), clock.instant());
                    return stopped;
                })
                .or(() -> jobs.find(job.id()))
                .orElse(job));
    }

    /** @param version that was seen; that of one at work changes with its progress, and does not count */
    public Removal remove(SimulationJob job, long version, UUID by) {
        if (!job.state().isOver()) {
            return Removal.NOT_OVER;
        }
        return transaction.run(() -> {
            if (!jobs.remove(job.id(), version)) {
                return Removal.OUTDATED;
            }
            trail.append(Change.between(by.toString(), "remove-simulation", subject(job.id()),
                    new Ordered(job.plan(), job.center(), job.request()), null), clock.instant());
            return Removal.REMOVED;
        });
    }

    static String subject(UUID job) {
        return "simulation/" + job;
    }
}
