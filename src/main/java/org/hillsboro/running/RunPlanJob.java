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
import java.util.function.Consumer;
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
import org.hillsboro.planning.PlanGoodwill;
import org.hillsboro.planning.PlanLike;
import org.hillsboro.planning.PlanOrder;
import org.hillsboro.planning.PlanStages;
import org.hillsboro.planning.PlanStart;
import org.hillsboro.planning.PlanWeek;
import org.hillsboro.planning.Stage;
import org.hillsboro.reporting.PlanFolder;
import org.hillsboro.reporting.Stopwatch;
import org.hillsboro.reporting.Versions;
import org.hillsboro.roster.RosterFile;
import org.hillsboro.running.PlanJob.State;
import org.hillsboro.running.PlanProgress.Phase;
import org.hillsboro.simulation.ServiceLevels;
import org.hillsboro.solving.Pins;
import org.hillsboro.solving.SolveCourse;
import org.hillsboro.solving.SolveStart;
import org.jspecify.annotations.Nullable;

/** What a node does with a job: from the center's files to the plan's, beginning with the last checkpoint. */
public final class RunPlanJob {

    /** Crashes and defects after which a job is given up. */
    static final int MOST_FAILURES = 3;

    private static final String SYSTEM = "system";
    private static final String OUT_OF_MEMORY = "It needed more memory than a node has.";

    private final PlanJobs shelf;
    private final PlanJobs jobs;
    private final StageResults stages;
    private final FinishedPlans finished;
    private final ResolveDraft resolve;
    private final Centers centers;
    private final AuditTrail trail;
    private final InTransaction transaction;
    private final Node node;
    private final Consumer<PlanJob> ended;

    /**
     * Where jobs run.
     *
     * @param name unique for each process
     * @param cores that one solve may use
     */
    public record Node(String name, int cores, Clock clock, Versions versions) {

        /** A clock that counts on. */
        public long nanoTime() {
            return ChronoUnit.NANOS.between(Instant.EPOCH, clock.instant());
        }
    }

    /** What became of an attempt. */
    public enum Result {
        OVER,
        /** The job waits for another attempt. */
        PUT_BACK
    }

    /**
     * All but the first go on trying while the database is away.
     *
     * @param shelf for what may also be told later, or never
     * @param jobs the same shelf
     * @param ended told of each job that this node brought to its end
     */
    public RunPlanJob(
            PlanJobs shelf,
            PlanJobs jobs,
            StageResults stages,
            FinishedPlans finished,
            ResolveDraft resolve,
            Centers centers,
            AuditTrail trail,
            InTransaction transaction,
            Node node,
            Consumer<PlanJob> ended) {
        this.shelf = shelf;
        this.jobs = jobs;
        this.stages = stages;
        this.finished = finished;
        this.resolve = resolve;
        this.centers = centers;
        this.trail = trail;
        this.transaction = transaction;
        this.node = node;
        this.ended = ended;
    }

    /** @param shuttingDown asked often; true keeps a checkpoint and leaves the job to other nodes */
    public Result run(UUID id, int turn, BooleanSupplier shuttingDown) {
        var begun = jobs.begin(id, turn, node.name());
        if (begun.isEmpty()) {
            return Result.OVER;
        }
        var job = begun.get();
        if (job.failures() >= MOST_FAILURES) {
            return fail(job, "Tried " + job.failures() + " times. " + job.reason(), List.of());
        }
        try {
            return attempt(job, shuttingDown);
        } catch (BadInput bad) {
            return fail(job, "The center's files or the order have problems.", bad.problems());
        } catch (RuntimeException | OutOfMemoryError failure) {
            return isOutOfMemory(failure) ? retryOnce(job) : putBack(job, true, failure.toString());
        }
    }

    /** The search's threads tell of theirs as the cause. */
    private static boolean isOutOfMemory(Throwable failure) {
        return failure instanceof OutOfMemoryError || failure.getCause() != null && isOutOfMemory(failure.getCause());
    }

    /** Other work may have taken the memory; the second time it is the plan. */
    private Result retryOnce(PlanJob job) {
        return job.reason().equals(OUT_OF_MEMORY)
                ? fail(job, OUT_OF_MEMORY + " Maybe start the nodes with more, as HILLSBORO_OPTS=-Xmx4g.", List.of())
                : putBack(job, true, OUT_OF_MEMORY);
    }

    private Result attempt(PlanJob job, BooleanSupplier shuttingDown) {
        var scratch = scratch();
        try {
            var draft = job.request().draft();
            return draft == null ? plan(job, scratch, shuttingDown) : resolve(job, draft, scratch, shuttingDown);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            SwappedFolder.discard(scratch);
        }
    }

    private Result plan(PlanJob job, Path scratch, BooleanSupplier shuttingDown) throws IOException {
        var from = jobs.checkpoint(job.id()).orElse(null);
        var attempt = attempt(job, from, scratch, shuttingDown);
        var watch = new Stopwatch(node::nanoTime);
        attempt.enter(Phase.READING);
        var center = Files.createDirectory(scratch.resolve("center"));
        centers.writeInto(centers.find(job.center(), job.centerVersion()).orElseThrow(), center);
        var week = new PlanWeek(order(job, from, attempt, center, scratch), attempt, watch);
        if (job.request().until() != Stage.ROSTER) {
            week.demand(job.request().until());
            return end(job, attempt.endState(), "", List.of(), new TreeMap<>(), () -> {});
        }
        var plan = week.plan();
        if (attempt.isLost()) {
            return Result.OVER;
        }
        attempt.keepLast(plan);
        stages.replace(job.id(), job.attempt(), PlanStages.PRICES, plan.solved().prices());
        var service = plan.service();
        if (service != null) {
            stages.replace(job.id(), job.attempt(), PlanStages.SERVICE, ServiceLevels.of(plan.folder().center(), plan.week(), service));
        }
        if (shuttingDown.getAsBoolean() && !attempt.isStopped()) {
            return putBack(job, false, "");
        }
        if (plan.verified() != null) {
            stages.replace(job.id(), job.attempt(), PlanStages.SETTLED_REQUIREMENT, plan.requirement());
        }
        attempt.enter(Phase.WRITING);
        var folder = PlanFolder.claim(scratch.resolve("plan"), node.versions());
        folder.write(plan, watch);
        return end(job, attempt.endState(), "", List.of(), kept(folder.path()), () ->
                finished.keep(new FinishedPlan(job.id(), job.attempt(), job.center(), job.centerVersion(), plan.folder(),
                        plan.requirement(), plan.roster())));
    }

    private PlanAttempt attempt(PlanJob job, @Nullable Checkpoint from, Path scratch, BooleanSupplier shuttingDown) {
        return new PlanAttempt(
                job, from, shelf, jobs, stages, new EarlyFiles(job, jobs, centers, scratch), node.clock(), shuttingDown);
    }

    private Result resolve(PlanJob job, UUID draft, Path scratch, BooleanSupplier shuttingDown) throws IOException {
        var begun = resolve.begin(draft, job);
        var from = begun.from();
        var attempt = attempt(job, from, scratch, shuttingDown);
        var start = from == null ? null : start(from, attempt.before(), scratch);
        var limits = job.request().limitsAfter(from == null ? 0 : from.searched());
        var outcome = resolve.resolve(begun, job, start, limits, node.cores(), attempt, () -> {
            if (!attempt.isLost()) {
                attempt.keepLast();
            }
            return attempt.isLost() || shuttingDown.getAsBoolean() && !attempt.isStopped();
        });
        return switch (outcome) {
            case TAKEN -> end(job, attempt.endState(), "", List.of(), new TreeMap<>(), () -> {});
            case CONFLICT -> fail(job, "Others edited the same while it was solved. Maybe solve it again.", List.of());
            case REFUSED -> fail(job, "What was found breaks rules that the draft did not break.", List.of());
            case ABANDONED -> putBack(job, false, "");
        };
    }

    private PlanOrder order(PlanJob job, @Nullable Checkpoint from, PlanAttempt attempt, Path center, Path scratch) throws IOException {
        var request = job.request();
        return new PlanOrder(center, job.center() + ", version " + job.centerVersion(), request.week(), request.risk(),
                request.adjustments(), request.limitsAfter(from == null ? 0 : from.searched()),
                from == null ? null : start(from, attempt.before(), scratch), node.cores(), new JobStages(stages, job),
                goodwill(request), false, true);
    }

    private PlanGoodwill goodwill(PlanRequest request) {
        var like = request.like();
        return new PlanGoodwill(request.goodwillShare(), like == null ? null : PlanLike.roster(finished.latest(like)
                .flatMap(plan -> finished.find(plan.id(), plan.attempt()))
                .orElseThrow(() -> new BadInput(List.of(new Problem(
                        "", 0, "like", like.toString(), "expected a plan that is still there", "it was removed since the order."))))
                .roster()));
    }

    private static PlanStart start(Checkpoint from, SolveCourse before, Path scratch) throws IOException {
        var file = Files.writeString(scratch.resolve("checkpoint.csv"), from.roster());
        return week -> new SolveStart(
                RosterFile.readEarlier(new InputFile(file, "checkpoint.csv"), week), Pins.NONE, from.prices(), before);
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

    /** Where the answer of the first try got lost, the second finds the job put back. */
    private Result putBack(PlanJob job, boolean failed, String reason) {
        boolean waits = jobs.putBack(job.id(), job.attempt(), failed, reason)
                || jobs.find(job.id()).filter(now -> now.state() == State.QUEUED && now.turn() == job.turn()).isPresent();
        return waits ? Result.PUT_BACK : Result.OVER;
    }

    private Result fail(PlanJob job, String reason, List<Problem> problems) {
        return end(job, State.FAILED, reason, problems, new TreeMap<>(), () -> {});
    }

    /** @param more part of the end, which late writers never reach */
    private Result end(
            PlanJob job, State state, String reason, List<Problem> problems, SortedMap<String, String> files, Runnable more) {
        boolean mine = transaction.run(() -> {
            if (!jobs.end(job.id(), job.attempt(), state, reason, problems, files)) {
                return false;
            }
            more.run();
            trail.append(new Change(SYSTEM, "end-plan", "plan/" + job.id(), "", "{\"state\":\"" + state + "\"}"),
                    node.clock().instant());
            return true;
        });
        if (mine) {
            jobs.find(job.id()).ifPresent(ended);
        }
        return Result.OVER;
    }

    private static Path scratch() {
        try {
            return Files.createTempDirectory("hillsboro-plan");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
