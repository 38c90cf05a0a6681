package org.hillsboro.drafts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.hillsboro.drafts.EditAnswer.Applied;
import org.hillsboro.drafts.EditAnswer.Conflict;
import org.hillsboro.drafts.EditAnswer.NotApplied;
import org.hillsboro.drafts.RosterEdit.TakeCenter;
import org.hillsboro.drafts.RosterEdit.UndoEdit;
import org.hillsboro.folder.CenterFolder;
import org.hillsboro.roster.Coverage;
import org.hillsboro.roster.Roster;
import org.hillsboro.roster.RosterChange;
import org.hillsboro.roster.RosterCost;
import org.hillsboro.roster.Rule;
import org.hillsboro.roster.Shift;
import org.hillsboro.roster.Violation;
import org.hillsboro.staffing.StaffingRequirement;
import org.hillsboro.workforce.Agent;
import org.jspecify.annotations.Nullable;

/**
 * The roster of a week while schedulers work on it: what it began with and every edit since. Its version is the number
 * of edits; undoing is an edit too, so that nothing is ever lost. For one thread at a time.
 */
public final class DraftRoster {

    private final Roster begunWith;
    private final DraftState state;
    private final List<Waiver> agreed;
    private final List<AppliedEdit> edits = new ArrayList<>();
    /** By each of the edits. */
    private final List<Touched> touched = new ArrayList<>();
    private final Set<Long> undone = new HashSet<>();

    /**
     * @param agreed exceptions that the roster came with
     * @throws IllegalArgumentException if the roster is not of this folder
     */
    public DraftRoster(Roster roster, CenterFolder folder, StaffingRequirement requirement, List<Waiver> agreed) {
        begunWith = roster;
        state = new DraftState(roster, folder, requirement);
        this.agreed = List.copyOf(agreed);
    }

    /**
     * The draft that wrote the log.
     *
     * @throws IllegalArgumentException if the log is of another draft, or has a hole
     */
    public static DraftRoster rebuilt(
            Roster roster,
            CenterFolder folder,
            StaffingRequirement requirement,
            List<Waiver> agreed,
            List<LoggedEdit> log) {
        var draft = new DraftRoster(roster, folder, requirement, agreed);
        log.forEach(draft::follow);
        return draft;
    }

    /**
     * Takes over an edit that is in the log.
     *
     * @throws IllegalArgumentException if it is not the next edit of this draft
     */
    public void follow(LoggedEdit logged) {
        follow(logged, version -> {
            throw new IllegalArgumentException("Version " + version + " of the center is needed.");
        });
    }

    /** @param centers the versions of the center to which the draft was rebased */
    void follow(LoggedEdit logged, LongFunction<CenterFolder> centers) {
        if (logged.id() != version() + 1 || !state.allows(logged.change())) {
            throw new IllegalArgumentException("Edit " + logged.id() + " does not follow version " + version()
                    + " of this draft.\nMaybe the log is of another draft, or lacks an edit.");
        }
        var read = logged.edit().toEdit();
        var edit = read instanceof TakeCenter center ? new TakeCenter(center.version(), centers.apply(center.version())) : read;
        var change = carryOut(edit, logged.change());
        keep(edit, logged.by(), logged.reason(), judge(edit, logged.change(), change, logged.reason()));
    }

    /** As if the last edit had never been: it could not be stored. */
    void forgetLast() {
        var last = edits.removeLast();
        touched.removeLast();
        if (last.edit() instanceof TakeCenter) {
            state.takeBack(last.impact().change());
        } else {
            state.carryOut(last.impact().change().inverse());
        }
        if (last.edit() instanceof UndoEdit undo) {
            stand(edits.get(Math.toIntExact(undo.edit()) - 1), true);
        }
    }

    /** As it was before the first edit. */
    public Roster begunWith() {
        return begunWith;
    }

    public long version() {
        return edits.size();
    }

    /** All that were ever applied, undone or not. */
    public List<AppliedEdit> edits() {
        return List.copyOf(edits);
    }

    Optional<AppliedEdit> find(long editId) {
        return editId < 1 || editId > version() ? Optional.empty() : Optional.of(edits.get(Math.toIntExact(editId) - 1));
    }

    public boolean isUndone(long editId) {
        return undone.contains(editId);
    }

    public List<LoggedEdit> log() {
        return edits.stream().map(LoggedEdit::of).toList();
    }

    /** By agent in the order of the folder, then by start. */
    public List<DraftShift> shifts() {
        return state.all();
    }

    /** By start. */
    public List<DraftShift> shiftsOf(String agentId) {
        return state.of(agentId);
    }

    /** As it is now, or was in the last version of the center that had it. @throws NullPointerException if none had */
    public Agent agent(String id) {
        return state.agent(id);
    }

    /** To which the draft was rebased; nothing: the one that it began with. */
    public Optional<Long> centerVersion() {
        return edits.reversed().stream()
                .flatMap(edit -> edit.edit() instanceof TakeCenter center ? Stream.of(center.version()) : Stream.empty())
                .findFirst();
    }

    public boolean knows(String agentId) {
        return state.judged().knows(agentId);
    }

    @Nullable Agent findAgent(String id) {
        return state.judged().knows(id) ? state.judged().agent(id) : null;
    }

    @Nullable Agent findAgentOf(String shiftId) {
        var shift = state.find(shiftId);
        return shift == null ? null : findAgent(shift.shift().agentId());
    }

    public List<Shift> pinned() {
        return state.all().stream().filter(DraftShift::pinned).map(DraftShift::shift).toList();
    }

    public Roster roster() {
        return state.judged().roster();
    }

    /** With the absences of now. */
    public CenterFolder folder() {
        return state.judged().folder();
    }

    public Coverage coverage() {
        return state.judged().coverage();
    }

    public RosterCost cost() {
        return state.judged().cost();
    }

    public List<Violation> violations() {
        return state.judged().violations();
    }

    /** The exceptions that stand: agreed to, and still there. */
    public List<Waiver> waivers() {
        var found = violations();
        return allWaivers().filter(waiver -> found.contains(waiver.violation())).distinct().toList();
    }

    /** Rules that are broken and not agreed to: while there are any, nothing is published. */
    public List<Violation> openViolations() {
        var open = new ArrayList<>(violations());
        open.removeAll(waived());
        return List.copyOf(open);
    }

    /**
     * What the edit would do now, as if a reason were given for nothing.
     *
     * @throws org.hillsboro.files.BadInput if it names what the draft does not have
     */
    public EditImpact preview(RosterEdit edit) {
        var change = plan(edit);
        if (edit instanceof TakeCenter center && center.folder() != null) {
            return judge(edit, change, state.judged().changeTo(state.in(center.folder(), change)), "");
        }
        checkAllowed(edit, change);
        var impact = judge(edit, change, state.carryOut(change), "");
        state.carryOut(change.inverse());
        return impact;
    }

    /**
     * Looks at the roster, and the people who work it, as the edit would leave them; whether it may be applied or not.
     *
     * @throws org.hillsboro.files.BadInput if it names what the draft does not have
     */
    public <T> T whatIf(RosterEdit edit, BiFunction<CenterFolder, Roster, T> look) {
        var change = plan(edit);
        if (edit instanceof TakeCenter center && center.folder() != null) {
            var taken = state.in(center.folder(), change);
            return look.apply(taken.folder(), taken.roster());
        }
        checkAllowed(edit, change);
        state.carryOut(change);
        try {
            return look.apply(folder(), roster());
        } finally {
            state.carryOut(change.inverse());
        }
    }

    /** @throws org.hillsboro.files.BadInput if the edit names what the draft does not have, and nobody has changed that */
    public EditAnswer apply(EditOrder order) {
        var edit = order.edit();
        EditProblems.checkVersion(order.basedOn(), version());
        var others = othersSince(order.basedOn(), Touched.by(edit, state.judged()));
        if (!others.isEmpty()) {
            return new Conflict(version(), others);
        }
        var change = plan(edit);
        var wanted = Touched.by(change, state.judged());
        others = othersSince(order.basedOn(), wanted);
        if (others.isEmpty() && !state.allows(change) && edit instanceof UndoEdit undo) {
            others = othersSince(undo.edit(), wanted);
            if (others.isEmpty()) {
                EditProblems.throwChangedSince(undo.edit(), others);
            }
        }
        if (!others.isEmpty()) {
            return new Conflict(version(), others);
        }
        var impact = judge(edit, change, carryOut(edit, change), order.reason());
        if (impact.verdict() != Verdict.ALLOWED) {
            state.carryOut(change.inverse());
            return new NotApplied(impact);
        }
        return new Applied(keep(edit, order.by(), order.reason(), impact));
    }

    private void checkAllowed(RosterEdit edit, DraftChange change) {
        if (edit instanceof UndoEdit undo && !state.allows(change)) {
            EditProblems.throwChangedSince(undo.edit(), othersSince(undo.edit(), Touched.by(change, state.judged())));
        }
    }

    private RosterChange carryOut(RosterEdit edit, DraftChange change) {
        return edit instanceof TakeCenter center
                ? state.take(Objects.requireNonNull(center.folder()), change)
                : state.carryOut(change);
    }

    /** Edits after the version that are about the same; those that were taken back again since do not count. */
    private List<AppliedEdit> othersSince(long version, Touched wanted) {
        return edits.subList(Math.toIntExact(version), edits.size()).stream()
                .filter(other -> wanted.overlaps(touched.get(Math.toIntExact(other.id()) - 1)))
                .filter(other -> !isUndone(other.id()) && !(other.edit() instanceof UndoEdit undo && undo.edit() > version))
                .toList();
    }

    private DraftChange plan(RosterEdit edit) {
        if (edit instanceof UndoEdit undo) {
            EditProblems.checkStands(undo.edit(), version(), undone);
            if (edits.get(Math.toIntExact(undo.edit()) - 1).edit() instanceof TakeCenter) {
                EditProblems.throwStays(undo.edit());
            }
            return edits.get(Math.toIntExact(undo.edit()) - 1).impact().change().inverse();
        }
        return PlanEdit.plan(edit, state, version() + 1);
    }

    /** What an undone edit had mended may come back, and what was agreed to may come again. */
    private EditImpact judge(RosterEdit edit, DraftChange change, RosterChange roster, String reason) {
        var forgiven = new ArrayList<>(waived());
        if (edit instanceof UndoEdit undo) {
            forgiven.addAll(edits.get(Math.toIntExact(undo.edit()) - 1).impact().roster().gone());
        }
        return JudgeEdit.judge(edit, change, roster, forgiven, reason);
    }

    private AppliedEdit keep(RosterEdit edit, String by, String reason, EditImpact impact) {
        var agreedTo = impact.because().stream()
                .filter(violation -> violation.rule().stance() == Rule.Stance.ALLOWED_WITH_REASON && !reason.isBlank());
        var waivers = Stream.concat(agreedTo, JudgeEdit.partOfTheFact(edit, impact.change(), impact.roster()))
                .map(violation -> new Waiver(violation, reason, by))
                .distinct()
                .toList();
        var applied = new AppliedEdit(version() + 1, edit, by, reason, impact, waivers);
        edits.add(applied);
        touched.add(Touched.by(impact.change(), state.judged()));
        stand(applied, true);
        return applied;
    }

    /** An edit is undone as long as one that undoes it stands. */
    private void stand(AppliedEdit edit, boolean stands) {
        if (stands) {
            undone.remove(edit.id());
        } else {
            undone.add(edit.id());
        }
        if (edit.edit() instanceof UndoEdit undo) {
            stand(edits.get(Math.toIntExact(undo.edit()) - 1), !stands);
        }
    }

    private List<Violation> waived() {
        return allWaivers().map(Waiver::violation).toList();
    }

    private Stream<Waiver> allWaivers() {
        return Stream.concat(
                agreed.stream(),
                edits.stream().filter(edit -> !isUndone(edit.id())).flatMap(edit -> edit.waivers().stream()));
    }
}
