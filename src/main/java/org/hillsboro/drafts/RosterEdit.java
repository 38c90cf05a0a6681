package org.hillsboro.drafts;

import java.time.Instant;
import java.util.List;
import org.hillsboro.folder.CenterFolder;
import org.hillsboro.roster.Shift;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a scheduler does to a roster. Shifts are named by their id in the draft. Where a shift gets another
 * time, length or agent, its breaks are placed anew by the contract's rules, where they hurt coverage least.
 */
public sealed interface RosterEdit {

    /** To another time or date; agent and paid minutes stay. */
    record MoveShift(String shift, Instant newStart) implements RosterEdit {}

    record ResizeShift(String shift, Instant newStart, int paidMinutes) implements RosterEdit {}

    /** @param breakIndex 0 is the first break of the shift; the others stay where they are */
    record MoveBreak(String shift, int breakIndex, Instant newStart) implements RosterEdit {}

    record GiveShift(String shift, String toAgent) implements RosterEdit {}

    /** Each agent works the times of the other's shift. */
    record SwapShifts(String shift, String other) implements RosterEdit {}

    record DropShift(String shift) implements RosterEdit {}

    record AddShift(String agent, Instant start, int paidMinutes) implements RosterEdit {}

    /** From a moment to another, exclusive. The agent's shifts that overlap it are dropped. */
    record SetAbsent(String agent, Instant from, Instant to, String kind, boolean paid) implements RosterEdit {}

    /**
     * The agent leaves a shift while it runs, sick for example: what was worked stays and is pinned, the rest of the shift is
     * an absence. That the shift has no length and no breaks of the contract any more is part of the fact.
     *
     * @param at on a quarter hour inside the shift
     */
    record LeaveShift(String shift, Instant at, String kind, boolean paid) implements RosterEdit {}

    /** Takes back the agent's absence of exactly these times. */
    record RemoveAbsence(String agent, Instant from, Instant to) implements RosterEdit {}

    /** A pinned shift is left as it is when the rest is solved anew. */
    record PinShift(String shift) implements RosterEdit {}

    record UnpinShift(String shift) implements RosterEdit {}

    /**
     * Several edits as one: judged when all are done, so that hours dropped here and added there are no fault in between.
     *
     * @param parts in this order, none of them an {@link UndoEdit}, a {@link TakeSolved} or a {@link TakeCenter}
     */
    record Together(List<RosterEdit> parts) implements RosterEdit {}

    /**
     * Takes over what a plan came to that was solved around the pinned shifts of this draft.
     *
     * @param plan its job
     * @param shifts all of the week; absent in the log, where the change tells what became of it
     */
    record TakeSolved(String plan, @Nullable List<Shift> shifts) implements RosterEdit {}

    /**
     * Goes over to another version of the center: its people, absences, contracts and pay. The shifts of agents who are not
     * in it are dropped; what it breaks is to be mended.
     *
     * @param folder absent in the log, where the version tells it
     */
    record TakeCenter(long version, @Nullable CenterFolder folder) implements RosterEdit {}

    /** Takes back what an edit did; to redo, undo the undoing. */
    record UndoEdit(long edit) implements RosterEdit {}

    /** Whether it states a fact about the world, which no rule can refuse; what it breaks is to be repaired after it. */
    default boolean isFact() {
        return switch (this) {
            case SetAbsent absent -> true;
            case LeaveShift leave -> true;
            case RemoveAbsence present -> true;
            case TakeCenter center -> true;
            case Together together -> together.parts.stream().allMatch(RosterEdit::isFact);
            default -> false;
        };
    }
}
