package org.hillsboro.running;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.hillsboro.folder.CenterFolder;
import org.hillsboro.forecast.Forecast;
import org.hillsboro.planning.PlanStages;
import org.hillsboro.planning.PlanWatcher;
import org.hillsboro.reporting.Plan;
import org.hillsboro.roster.Roster;
import org.hillsboro.roster.RosterFile;
import org.hillsboro.running.PlanJob.State;
import org.hillsboro.running.PlanProgress.Phase;
import org.hillsboro.solving.SolveCheckpoint;
import org.hillsboro.solving.SolveCourse;
import org.hillsboro.solving.SolveProgress;
import org.hillsboro.staffing.StaffingRequirement;
import org.hillsboro.time.PlanningWeek;
import org.jspecify.annotations.Nullable;

/**
 * One node's turn at a job: tells the shelf how it goes, keeps checkpoints, and hears whether to stop.
 *
 * <p>A database that is away costs checkpoints, not the search.
 */
final class PlanAttempt implements PlanWatcher {

    private static final Duration CHECKPOINT_EVERY = Duration.ofSeconds(5);

    private final PlanJob job;
    private final PlanJobs jobs;
    private final PlanJobs outlasting;
    private final StageResults stages;
    private final EarlyFiles files;
    private final Clock clock;
    private final BooleanSupplier shuttingDown;
    private final double searchedBefore;
    private @Nullable Checkpoint kept;
    private Instant keptAt = Instant.EPOCH;
    private @Nullable Supplier<Optional<SolveCheckpoint>> newest;
    private volatile @Nullable CenterFolder folder;
    private final SolveCourse before;
    private SolveCourse course;
    private volatile PlanProgress progress;
    private volatile boolean stopped;
    private volatile boolean lost;

    /** @param outlasting the same shelf for what has to be told, however long the database is away */
    PlanAttempt(
            PlanJob job,
            @Nullable Checkpoint from,
            PlanJobs jobs,
            PlanJobs outlasting,
            StageResults stages,
            EarlyFiles files,
            Clock clock,
            BooleanSupplier shuttingDown) {
        this.job = job;
        this.outlasting = outlasting;
        this.kept = from;
        this.searchedBefore = from == null ? 0 : from.searched();
        this.jobs = jobs;
        this.stages = stages;
        this.before = from == null
                ? SolveCourse.NONE
                : stages.find(job.id(), PlanStages.COURSE, SolveCourse.class).orElse(SolveCourse.NONE).resumedAt(searchedBefore);
        this.course = before;
        this.files = files;
        this.clock = clock;
        this.shuttingDown = shuttingDown;
        this.stopped = job.state() == State.STOPPING;
        this.progress = job.progress();
    }

    /** How the search went in the attempts before, up to the checkpoint with which this one begins. */
    SolveCourse before() {
        return before;
    }

    void enter(Phase phase) {
        progress = progress.in(phase);
        tell(outlasting);
    }

    @Override
    public void onRead(CenterFolder read, PlanningWeek week) {
        folder = read;
        enter(Phase.STAFFING);
    }

    @Override
    public void onForecast(Forecast forecast) {
        files.keep(forecast, read().center().zone());
    }

    @Override
    public void onRequirement(StaffingRequirement requirement) {
        files.keep(requirement, read().center().zone());
    }

    private CenterFolder read() {
        var read = folder;
        if (read == null) {
            throw new IllegalStateException("Before the center was read");
        }
        return read;
    }

    @Override
    public synchronized void onProgress(SolveProgress solving, Supplier<Optional<SolveCheckpoint>> checkpoint) {
        newest = checkpoint;
        progress = PlanProgress.solving(solving, searchedBefore, job.request());
        course = solving.course();
        try {
            tell(jobs);
            if (!lost && !clock.instant().isBefore(keptAt.plus(CHECKPOINT_EVERY))) {
                checkpoint.get().ifPresent(best -> keep(best, jobs));
                keepCourse();
                keptAt = clock.instant();
            }
        } catch (RuntimeException toldNextTime) {
            return;
        }
    }

    private void tell(PlanJobs shelf) {
        shelf.tell(job.id(), job.attempt(), progress).ifPresentOrElse(state -> stopped |= state == State.STOPPING, () -> lost = true);
    }

    /** After the search: its roster, so that another attempt or a resumed job begins with it. */
    synchronized void keepLast() {
        var last = newest;
        if (last != null) {
            last.get().ifPresent(best -> keep(best, outlasting));
            keepCourse();
        }
    }

    /** The same of a plan whose rounds had requirements of their own: the roster of the round that was chosen. */
    synchronized void keepLast(Plan plan) {
        var last = newest;
        if (plan.verified() == null || last == null) {
            keepLast();
            return;
        }
        var solved = plan.solved();
        progress = progress.chosen(solved);
        kept = null;
        last.get().ifPresent(best -> keep(
                new SolveCheckpoint(solved.roster(), solved.cost(), solved.shortfallAgentMinutes(), solved.bound(), best.prices()),
                outlasting));
        keepCourse();
    }

    private void keepCourse() {
        stages.replace(job.id(), job.attempt(), PlanStages.COURSE, course);
    }

    private void keep(SolveCheckpoint best, PlanJobs shelf) {
        var checkpoint = new Checkpoint(job.attempt(), clock.instant(), best.cost().major(), best.shortfallAgentMinutes(),
                best.bound(), progress.elapsed(), text(best.roster()), best.prices());
        if (kept != null && isWorse(checkpoint, kept)) {
            return;
        }
        if (shelf.save(job.id(), checkpoint)) {
            kept = checkpoint;
        } else {
            lost = true;
        }
    }

    private static boolean isWorse(Checkpoint one, Checkpoint other) {
        int cost = one.cost().compareTo(other.cost());
        int shortfall = Double.compare(one.shortfall(), other.shortfall());
        return cost >= 0 && shortfall >= 0 && cost + shortfall > 0;
    }

    private String text(Roster roster) {
        var text = new StringWriter();
        try {
            RosterFile.write(roster, read(), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    @Override
    public boolean wantsStop() {
        return stopped || lost || shuttingDown.getAsBoolean();
    }

    /** Whether somebody asked for the end of the search, who wants the plan as it is. */
    boolean isStopped() {
        return stopped;
    }

    State endState() {
        return stopped ? State.STOPPED : State.DONE;
    }

    /** Whether another attempt goes on with the job. */
    boolean isLost() {
        return lost;
    }
}
