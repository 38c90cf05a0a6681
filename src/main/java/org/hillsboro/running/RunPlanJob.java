package org.hillsboro.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.hillsboro.auditing.AuditTrail;
import org.hillsboro.auditing.Change;
import org.hillsboro.auditing.InTransaction;
import org.hillsboro.drafts.FinishedPlan;
import org.hillsboro.drafts.FinishedPlans;
import org.hillsboro.files.BadInput;
import org.hillsboro.files.InputFile;
import org.hillsboro.files.Problem;
import org.hillsboro.files.SwappedFolder;
import org.hillsboro.keeping.Centers;
import org.hillsboro.planning.PlanOrder;
import org.hillsboro.planning.PlanStart;
import org.hillsboro.planning.PlanWeek;
import org.hillsboro.reporting.PlanFolder;
import org.hillsboro.reporting.Stopwatch;
import org.hillsboro.reporting.Versions;
import org.hillsboro.roster.RosterFile;
import org.hillsboro.running.PlanJob.State;
import org.hillsboro.running.PlanProgress.Phase;
import org.hillsboro.solving.Pins;
import org.hillsboro.solving.SolveStart;
import org.jspecify.annotations.Nullable;

/** What a node does with a job: from the center's files to the plan's, beginning with the last checkpoint. */
public final class RunPlanJob {

    /** Crashes and defects after which a job is tried again. */
    static final int MOST_FAILURES = 3;

    private static final String SYSTEM = "system";

    private final PlanJobs jobs;
    private final FinishedPlans finished;
    private final ResolveDraft resolve;
    private final Centers centers;
    private final AuditTrail trail;
    private final InTransaction transaction;
    private final Node node;

    /**
     * Where jobs run.
     *
     * @param name unique for each process
     * @param cores that one solve may use
     */
    public record Node(String name, int cores, Clock clock, Versions versions) {

        private long nanoTime() {
            return ChronoUnit.NANOS.between(Instant.EPOCH, clock.instant());
        }
    }

    /** What became of an attempt. */
    public enum Result {
        OVER,
        /** The job waits for another attempt. */
        PUT_BACK
    }

    public RunPlanJob(
            PlanJobs jobs,
            FinishedPlans finished,
            ResolveDraft resolve,
            Centers centers,
            AuditTrail trail,
            InTransaction transaction,
            Node node) {
        this.jobs = jobs;
        this.finished = finished;
        this.resolve = resolve;
        this.centers = centers;
        this.trail = trail;
        this.transaction = transaction;
        this.node = node;
    }

    /** @param shuttingDown asked often; true keeps a checkpoint and leaves the job to other nodes */
    public Result run(UUID id, int turn, BooleanSupplier shuttingDown) {
        var begun = jobs.begin(id, turn, node.name());
        if (begun.isEmpty()) {
            return Result.OVER;
        }
        var job = begun.get();
        if (job.failures() > MOST_FAILURES) {
            return fail(job, "Tried " + job.failures() + " times. " + job.reason(), List.of());
        }
        try {
            return attempt(job, shuttingDown);
        } catch (BadInput bad) {
            return fail(job, "The center's files or the order have problems.", bad.problems());
        } catch (RuntimeException | OutOfMemoryError failure) {
            return putBack(job, true, failure.toString());
        }
    }

    private Result attempt(PlanJob job, BooleanSupplier shuttingDown) {
        var from = jobs.checkpoint(job.id()).orElse(null);
        var attempt = new PlanAttempt(job, from, jobs, node.clock(), shuttingDown);
        var watch = new Stopwatch(node::nanoTime);
        if (job.request().draft() != null) {
            return resolve(job, job.request().draft(), attempt, shuttingDown);
        }
        var scratch = scratch();
        try {
            attempt.enter(Phase.READING);
            var center = Files.createDirectory(scratch.resolve("center"));
            centers.writeInto(centers.find(job.center(), job.centerVersion()).orElseThrow(), center);
            var plan = new PlanWeek(order(job, from, center, scratch), attempt, watch).plan();
            if (attempt.isLost()) {
                return Result.OVER;
            }
            attempt.keepLast();
            if (shuttingDown.getAsBoolean() && !attempt.isStopped()) {
                return putBack(job, false, "");
            }
            attempt.enter(Phase.WRITING);
            var folder = PlanFolder.claim(scratch.resolve("plan"), node.versions());
            folder.write(plan, watch);
            var files = kept(folder.path());
            return end(job, attempt.isStopped() ? State.STOPPED : State.DONE, "", List.of(), files, () ->
                    finished.keep(new FinishedPlan(job.id(), job.attempt(), job.center(), job.centerVersion(), plan.folder(),
                            plan.requirement(), plan.roster())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            SwappedFolder.discard(scratch);
        }
    }

    /** What a killed attempt had found is not taken up: the draft may be another by now. */
    private Result resolve(PlanJob job, UUID draft, PlanAttempt attempt, BooleanSupplier shuttingDown) {
        var outcome = resolve.resolve(
                draft, job.id(), job.createdBy(), job.request().limitsAfter(0), node.cores(), attempt, () ->
                        attempt.isLost() || shuttingDown.getAsBoolean() && !attempt.isStopped());
        return switch (outcome) {
            case TAKEN -> end(job, attempt.isStopped() ? State.STOPPED : State.DONE, "", List.of(), new TreeMap<>(), () -> {});
            case CONFLICT -> fail(job, "Others edited the same while it was solved. Maybe solve it again.", List.of());
            case REFUSED -> fail(job, "What was found breaks rules that the draft did not break.", List.of());
            case ABANDONED -> putBack(job, false, "");
        };
    }

    private PlanOrder order(PlanJob job, @Nullable Checkpoint from, Path center, Path scratch) throws IOException {
        var request = job.request();
        return new PlanOrder(center, job.center() + ", version " + job.centerVersion(), request.week(), request.risk(),
                request.adjustments(), request.limitsAfter(from == null ? 0 : from.searched()),
                from == null ? null : start(from, scratch), node.cores(), new JobStages(jobs, job));
    }

    private static PlanStart start(Checkpoint from, Path scratch) throws IOException {
        var file = Files.writeString(scratch.resolve("checkpoint.csv"), from.roster());
        return week -> new SolveStart(RosterFile.readEarlier(new InputFile(file, "checkpoint.csv"), week), Pins.NONE, from.prices());
    }

    private SortedMap<String, String> kept(Path folder) throws IOException {
        var digests = new TreeMap<String, String>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                digests.put(folder.relativize(file).toString().replace('\\', '/'), centers.keep(file));
            }
        }
        return digests;
    }

    private Result putBack(PlanJob job, boolean failed, String reason) {
        return jobs.putBack(job.id(), job.attempt(), failed, reason) ? Result.PUT_BACK : Result.OVER;
    }

    private Result fail(PlanJob job, String reason, List<Problem> problems) {
        return end(job, State.FAILED, reason, problems, new TreeMap<>(), () -> {});
    }

    /** @param more part of the end, which late writers never reach */
    private Result end(
            PlanJob job, State state, String reason, List<Problem> problems, SortedMap<String, String> files, Runnable more) {
        return transaction.run(() -> {
            if (jobs.end(job.id(), job.attempt(), state, reason, problems, files)) {
                more.run();
                trail.append(new Change(SYSTEM, "end-plan", "plan/" + job.id(), "", "{\"state\":\"" + state + "\"}"),
                        node.clock().instant());
            }
            return Result.OVER;
        });
    }

    private static Path scratch() {
        try {
            return Files.createTempDirectory("hillsboro-plan");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
