package org.hillsboro.levels;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.hillsboro.auditing.AuditTrail;
import org.hillsboro.auditing.Change;
import org.hillsboro.auditing.InTransaction;
import org.hillsboro.running.PlanJob.State;
import org.hillsboro.running.RunPlanJob.Node;
import org.hillsboro.running.RunPlanJob.Result;
import org.hillsboro.simulation.Routing;
import org.hillsboro.simulation.ServiceReport;
import org.hillsboro.simulation.SimulationWatcher;
import org.hillsboro.simulation.VerifyRoster;

/** What a node does with a simulation. An attempt begins anew: the same seed gives the same replications. */
public final class RunSimulation {

    private static final int MOST_FAILURES = 3;
    private static final String SYSTEM = "system";

    private final SimulationJobs shelf;
    private final SimulationJobs jobs;
    private final PlannedWeeks plans;
    private final AuditTrail trail;
    private final InTransaction transaction;
    private final Node node;

    /**
     * @param shelf for what may also be told later, or never
     * @param jobs the same shelf, which goes on trying while the database is away; the transaction likewise
     */
    public RunSimulation(
            SimulationJobs shelf, SimulationJobs jobs, PlannedWeeks plans, AuditTrail trail, InTransaction transaction, Node node) {
        this.shelf = shelf;
        this.jobs = jobs;
        this.plans = plans;
        this.trail = trail;
        this.transaction = transaction;
        this.node = node;
    }

    /** @param shuttingDown asked often; true leaves the job to other nodes */
    public Result run(UUID id, BooleanSupplier shuttingDown) {
        var begun = jobs.begin(id, node.name());
        if (begun.isEmpty()) {
            return Result.OVER;
        }
        var job = begun.get();
        if (job.state() == State.STOPPING) {
            return end(job, State.STOPPED, ""); // with what the attempt before had told
        }
        if (job.failures() >= MOST_FAILURES) {
            return end(job, State.FAILED, "Tried " + job.failures() + " times. " + job.reason());
        }
        try {
            return attempt(job, shuttingDown);
        } catch (CannotSimulate gone) {
            return end(job, State.FAILED, String.valueOf(gone.getMessage()));
        } catch (RuntimeException | OutOfMemoryError failure) {
            return putBack(job, true, failure.getClass().getSimpleName()); // a message could name an agent
        }
    }

    private Result attempt(SimulationJob job, BooleanSupplier shuttingDown) {
        var plan = plans.find(job.plan());
        var attempt = new Attempt(job, plan, shuttingDown);
        var week = plan.week();
        var request = job.request();
        var report = VerifyRoster.verify(week.folder(), week.forecast(), week.roster(), Routing.SKILL_ORDER,
                request.question().toWhatIf(), request.limits(node.cores()), attempt, node::nanoTime);
        if (attempt.lost) {
            return Result.OVER;
        }
        if (shuttingDown.getAsBoolean() && !attempt.stopped) {
            return putBack(job, false, "");
        }
        jobs.tell(job.id(), job.attempt(), attempt.progress(report), report.replications() == 0 ? null : plan.levels(report));
        return end(job, attempt.stopped ? State.STOPPED : State.DONE, "");
    }

    private Result putBack(SimulationJob job, boolean failed, String reason) {
        boolean waits = jobs.putBack(job.id(), job.attempt(), failed, reason)
                || jobs.find(job.id()).filter(now -> now.state() == State.QUEUED).isPresent();
        return waits ? Result.PUT_BACK : Result.OVER;
    }

    private Result end(SimulationJob job, State state, String reason) {
        transaction.run(() -> {
            boolean mine = jobs.end(job.id(), job.attempt(), state, reason);
            if (mine) {
                trail.append(Change.between(SYSTEM, "end-simulation", OrderSimulation.subject(job.id()), null, state),
                        node.clock().instant());
            }
            return mine;
        });
        return Result.OVER;
    }

    /** Tells the shelf how it goes, and hears whether to stop. A database that is away costs news, not the simulation. */
    private final class Attempt implements SimulationWatcher {

        private static final Duration TELL_EVERY = Duration.ofSeconds(1);
        private static final int RESULT_EVERY = 4;

        private final SimulationJob job;
        private final PlannedWeek plan;
        private final BooleanSupplier shuttingDown;
        private final Clock clock = node.clock();
        private final Instant began = clock.instant();
        private Instant told = Instant.EPOCH;
        private int tellings;
        private volatile boolean stopped;
        private volatile boolean lost;

        Attempt(SimulationJob job, PlannedWeek plan, BooleanSupplier shuttingDown) {
            this.job = job;
            this.plan = plan;
            this.shuttingDown = shuttingDown;
        }

        SimulationProgress progress(ServiceReport report) {
            return new SimulationProgress(
                    report.replications(),
                    report.replications() < 2 ? null : VerifyRoster.widest(report, plan.week().folder().center().queues()),
                    Duration.between(began, clock.instant()).toMillis() / 1000.0);
        }

        @Override
        public void onRound(Supplier<ServiceReport> report) {
            var now = clock.instant();
            if (now.isBefore(told.plus(TELL_EVERY))) {
                return;
            }
            told = now;
            var soFar = report.get();
            boolean withResult = tellings++ % RESULT_EVERY == 0;
            try {
                shelf.tell(job.id(), job.attempt(), progress(soFar), withResult ? plan.levels(soFar) : null)
                        .ifPresentOrElse(state -> stopped |= state == State.STOPPING, () -> lost = true);
            } catch (RuntimeException toldNextTime) {
                return;
            }
        }

        @Override
        public boolean wantsStop() {
            return stopped || lost || shuttingDown.getAsBoolean();
        }
    }
}
