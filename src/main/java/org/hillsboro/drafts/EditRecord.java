package org.hillsboro.drafts;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Any {@link RosterEdit} in one flat shape, as requests bring it and logs keep it.
 *
 * @param kind the edit's name, such as {@code MoveShift}
 * @param other the second shift of a swap
 * @param start of a shift, a break or an absence
 * @param end of an absence
 * @param absence its kind
 * @param edit to be undone
 * @param parts of {@code Together}
 * @param plan that was solved for this draft
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EditRecord(
        @Nullable String kind,
        @Nullable String shift,
        @Nullable String other,
        @Nullable String agent,
        @Nullable Instant start,
        @Nullable Instant end,
        @Nullable Integer paidMinutes,
        @Nullable Integer breakIndex,
        @Nullable String absence,
        @Nullable Boolean paid,
        @Nullable Long edit,
        @Nullable List<@Nullable EditRecord> parts,
        @Nullable String plan) {

    public static EditRecord of(RosterEdit edit) {
        String kind = edit.getClass().getSimpleName();
        return switch (edit) {
            case RosterEdit.MoveShift move -> ofShift(kind, move.shift(), null, null, move.newStart(), null, null);
            case RosterEdit.ResizeShift resize ->
                ofShift(kind, resize.shift(), null, null, resize.newStart(), resize.paidMinutes(), null);
            case RosterEdit.MoveBreak move ->
                ofShift(kind, move.shift(), null, null, move.newStart(), null, move.breakIndex());
            case RosterEdit.GiveShift give -> ofShift(kind, give.shift(), null, give.toAgent(), null, null, null);
            case RosterEdit.SwapShifts swap -> ofShift(kind, swap.shift(), swap.other(), null, null, null, null);
            case RosterEdit.DropShift drop -> ofShift(kind, drop.shift(), null, null, null, null, null);
            case RosterEdit.AddShift add -> ofShift(kind, null, null, add.agent(), add.start(), add.paidMinutes(), null);
            case RosterEdit.PinShift pin -> ofShift(kind, pin.shift(), null, null, null, null, null);
            case RosterEdit.UnpinShift unpin -> ofShift(kind, unpin.shift(), null, null, null, null, null);
            case RosterEdit.SetAbsent absent -> ofOthers(
                    kind, absent.agent(), absent.from(), absent.to(), absent.kind(), absent.paid(), null, null);
            case RosterEdit.RemoveAbsence present ->
                ofOthers(kind, present.agent(), present.from(), present.to(), null, null, null, null);
            case RosterEdit.Together together -> ofOthers(
                    kind, null, null, null, null, null, null, together.parts().stream().map(EditRecord::of).toList());
            case RosterEdit.TakeSolved solved -> new EditRecord(
                    kind, null, null, null, null, null, null, null, null, null, null, null, solved.plan());
            case RosterEdit.UndoEdit undo -> ofOthers(kind, null, null, null, null, null, undo.edit(), null);
        };
    }

    /** Which fields each kind has, all of them required. */
    public static SortedMap<String, List<String>> fieldsByKind() {
        return new TreeMap<>(ReadEdit.FIELDS);
    }

    /** @throws org.hillsboro.files.BadInput if it is no kind of edit, lacks a field or has one that it does not use */
    public RosterEdit toEdit() {
        return ReadEdit.read(this);
    }

    private static EditRecord ofShift(
            String kind,
            @Nullable String shift,
            @Nullable String other,
            @Nullable String agent,
            @Nullable Instant start,
            @Nullable Integer paidMinutes,
            @Nullable Integer breakIndex) {
        return new EditRecord(kind, shift, other, agent, start, null, paidMinutes, breakIndex, null, null, null, null, null);
    }

    private static EditRecord ofOthers(
            String kind,
            @Nullable String agent,
            @Nullable Instant from,
            @Nullable Instant to,
            @Nullable String absence,
            @Nullable Boolean paid,
            @Nullable Long edit,
            @Nullable List<EditRecord> parts) {
        return new EditRecord(kind, null, null, agent, from, to, null, null, absence, paid, edit, parts, null);
    }
}
