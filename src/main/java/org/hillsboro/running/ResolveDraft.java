package org.hillsboro.running;

import java.util.HashSet;
import java.util.List;
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
import org.hillsboro.planning.PlanWatcher;
import org.hillsboro.roster.Roster;
import org.hillsboro.solving.Pins;
import org.hillsboro.solving.SolveCheckpoint;
import org.hillsboro.solving.SolveLimits;
import org.hillsboro.solving.SolveOrder;
import org.hillsboro.solving.SolveProgress;
import org.hillsboro.solving.SolveRoster;
import org.hillsboro.solving.SolveStart;
import org.hillsboro.solving.SolveWatcher;

/**
 * Solves a draft anew from the roster that it has, around what is pinned in it, and makes the result one edit, which can
 * be undone. A pinned shift pins its agent's date.
 */
public final class ResolveDraft {

    private final OpenDrafts drafts;
    private final FinishedPlans plans;
    private final EditDraft edits;

    public ResolveDraft(OpenDrafts drafts, FinishedPlans plans, EditDraft edits) {
        this.drafts = drafts;
        this.plans = plans;
        this.edits = edits;
    }

    private record Snapshot(Draft draft, long version, Roster roster, CenterFolder folder, Pins pins) {

        private static Snapshot of(Draft draft, DraftRoster roster) {
            Set<Pins.AgentDate> dates = new HashSet<>();
            roster.pinned().forEach(shift -> dates.add(
                    new Pins.AgentDate(shift.agentId(), shift.date(roster.agent(shift.agentId()).zone()))));
            return new Snapshot(draft, roster.version(), roster.roster(), roster.folder(), new Pins(Set.of(), dates));
        }
    }

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

    /** @param abandons asked after the search: whether its result is not wanted any more */
    Outcome resolve(
            UUID id, UUID job, UUID by, SolveLimits limits, int cores, PlanWatcher watcher, BooleanSupplier abandons) {
        if (isTaken(id, job)) {
            return Outcome.TAKEN;
        }
        var begun = drafts.with(id, Snapshot::of).orElseThrow();
        var requirement = plans.find(begun.draft.plan(), begun.draft.attempt()).orElseThrow().requirement();
        watcher.onRead(begun.folder, begun.roster.week());
        var start = new SolveStart(begun.roster, begun.pins, List.of());
        var solved = SolveRoster.solve(
                new SolveOrder(begun.folder, begun.roster.week(), requirement, limits, start, cores), told(watcher));
        if (abandons.getAsBoolean()) {
            return Outcome.ABANDONED;
        }
        var answer = edits.apply(
                id,
                new EditOrder(new TakeSolved(job.toString(), solved.roster().shifts()), begun.version, by.toString(), ""),
                Reach.EVERYBODY);
        return switch (answer.orElseThrow()) {
            case EditAnswer.Applied applied -> Outcome.TAKEN;
            case EditAnswer.NotApplied refused -> Outcome.REFUSED;
            case EditAnswer.Conflict conflict -> isTaken(id, job) ? Outcome.TAKEN : Outcome.CONFLICT;
        };
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
