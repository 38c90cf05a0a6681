package org.hillsboro.running;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.hillsboro.drafts.Draft;
import org.hillsboro.drafts.DraftRoster;
import org.hillsboro.drafts.EditAnswer;
import org.hillsboro.drafts.EditDraft;
import org.hillsboro.drafts.EditOrder;
import org.hillsboro.drafts.FinishedPlans;
import org.hillsboro.drafts.OpenDrafts;
import org.hillsboro.drafts.Reach;
import org.hillsboro.drafts.RosterEdit.TakeSolved;
import org.hillsboro.folder.CenterFolder;
import org.hillsboro.forecast.Forecast;
import org.hillsboro.planning.PlanStages;
import org.hillsboro.planning.PlanStart;
import org.hillsboro.planning.PlanWatcher;
import org.hillsboro.roster.EarlierWeek;
import org.hillsboro.roster.Roster;
import org.hillsboro.solving.Goodwill;
import org.hillsboro.solving.Pins;
import org.hillsboro.solving.SolveCheckpoint;
import org.hillsboro.solving.SolveLimits;
import org.hillsboro.solving.SolveOrder;
import org.hillsboro.solving.SolveProgress;
import org.hillsboro.solving.SolveRoster;
import org.hillsboro.solving.SolveStart;
import org.hillsboro.solving.SolveWatcher;
import org.hillsboro.staffing.ComputeDeferredWork;
import org.hillsboro.staffing.ComputeRequirement;
import org.hillsboro.staffing.DeferredWork;
import org.jspecify.annotations.Nullable;

/**
 * Solves a draft anew from the roster that it has, around what is pinned in it, and makes the result one edit, which can
 * be undone. A pinned shift pins its agent's date; what is not pinned changes no more than cost and goodwill ask.
 */
public final class ResolveDraft {

    private static final String BEGUN_AT = "draft-version";

    private final OpenDrafts drafts;
    private final FinishedPlans plans;
    private final EditDraft edits;
    private final PlanJobs jobs;
    private final StageResults results;

    public ResolveDraft(OpenDrafts drafts, FinishedPlans plans, EditDraft edits, PlanJobs jobs, StageResults results) {
        this.drafts = drafts;
        this.plans = plans;
        this.edits = edits;
        this.jobs = jobs;
        this.results = results;
    }

    /**
     * The draft as an attempt finds it.
     *
     * @param from what an earlier attempt had found for the same version; absent where there was none, or the draft is
     *     another by now
     */
    record Begun(
            Draft draft, long version, Roster roster, CenterFolder folder, Pins pins, @Nullable Checkpoint from) {

        private static Begun of(Draft draft, DraftRoster roster) {
            Set<Pins.AgentDate> dates = new HashSet<>();
            roster.pinned().forEach(shift -> dates.add(
                    new Pins.AgentDate(shift.agentId(), shift.date(roster.agent(shift.agentId()).zone()))));
            return new Begun(draft, roster.version(), roster.roster(), roster.folder(), new Pins(Set.of(), dates), null);
        }

        private Begun with(@Nullable Checkpoint checkpoint) {
            return new Begun(draft, version, roster, folder, pins, checkpoint);
        }
    }

    /** Of the draft's edits. */
    private record Version(long number) {}

    /** What became of it. */
    enum Outcome {
        /** The result is part of the draft, also by an attempt before this one. */
        TAKEN,
        /** Others edited the same while it was solved. */
        CONFLICT,
        /** The result breaks rules that the draft did not break. */
        REFUSED,
        ABANDONED
    }

    Begun begin(UUID id, PlanJob job) {
        var begun = drafts.with(id, Begun::of).orElseThrow();
        var version = new Version(begun.version);
        if (results.find(job.id(), BEGUN_AT, Version.class).filter(version::equals).isPresent()) {
            return begun.with(jobs.checkpoint(job.id()).orElse(null));
        }
        results.forgetAdjusted(job.id(), job.attempt());
        results.keep(job.id(), job.attempt(), BEGUN_AT, version);
        return begun;
    }

    /**
     * @param earlier the checkpoint's roster; absent: the draft's
     * @param abandons asked after the search: whether its result is not wanted any more
     */
    Outcome resolve(
            Begun begun,
            PlanJob job,
            @Nullable PlanStart earlier,
            SolveLimits limits,
            int cores,
            PlanWatcher watcher,
            BooleanSupplier abandons) {
        var id = begun.draft.id();
        if (isTaken(id, job.id())) {
            return Outcome.TAKEN;
        }
        var requirement = plans.find(begun.draft.plan(), begun.draft.attempt()).orElseThrow().requirement();
        var week = begun.roster.week();
        watcher.onRead(begun.folder, week);
        var from = earlier == null ? SolveStart.from(begun.roster) : earlier.in(week);
        var start = new SolveStart(from.roster(), begun.pins, from.prices(), from.course());
        var goodwill = new Goodwill(job.request().goodwillShare(), EarlierWeek.of(begun.roster, begun.folder.agents()));
        var solved = SolveRoster.solve(
                new SolveOrder(begun.folder, week, requirement, limits, start, cores).with(deferred(begun)).with(goodwill),
                told(watcher));
        if (abandons.getAsBoolean()) {
            return Outcome.ABANDONED;
        }
        var answer = edits.apply(
                id,
                new EditOrder(new TakeSolved(job.id().toString(), solved.roster().shifts()), begun.version, job.createdBy().toString(), ""),
                Reach.EVERYBODY);
        return switch (answer.orElseThrow()) {
            case EditAnswer.Applied applied -> Outcome.TAKEN;
            case EditAnswer.NotApplied refused -> Outcome.REFUSED;
            case EditAnswer.Conflict conflict -> isTaken(id, job.id()) ? Outcome.TAKEN : Outcome.CONFLICT;
        };
    }

    /** As the plan has it from which the draft began. */
    private DeferredWork deferred(Begun begun) {
        var plan = begun.draft.plan();
        var forecast = results.find(plan, PlanStages.ADJUSTED_FORECAST, Forecast.class)
                .or(() -> results.find(plan, PlanStages.FORECAST, Forecast.class))
                .orElse(null);
        double risk = jobs.find(plan).map(job -> job.request().risk()).orElse(ComputeRequirement.EXPECTED);
        return ComputeDeferredWork.compute(begun.folder, forecast, begun.roster.week(), risk);
    }

    private boolean isTaken(UUID id, UUID job) {
        return drafts.with(id, (draft, roster) -> roster.edits().stream()
                        .anyMatch(edit -> edit.edit() instanceof TakeSolved solved && solved.plan().equals(job.toString())))
                .orElse(false);
    }

    private static SolveWatcher told(PlanWatcher watcher) {
        return new SolveWatcher() {
            @Override
            public void onProgress(SolveProgress progress, Supplier<Optional<SolveCheckpoint>> checkpoint) {
                watcher.onProgress(progress, checkpoint);
            }

            @Override
            public boolean wantsStop() {
                return watcher.wantsStop();
            }
        };
    }
}
