package org.hillsboro.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.hillsboro.drafts.DraftRoster;
import org.hillsboro.drafts.DraftShift;
import org.hillsboro.drafts.EditAnswer;
import org.hillsboro.drafts.EditOrder;
import org.hillsboro.drafts.RosterEdit;
import org.hillsboro.files.BadInput;

/** Edits of a draft as schedulers make them, drawn by chance; each is tried, applied and undone, so that the next finds the same. */
final class DrawnEdits {

    private static final String SCHEDULER = "bench";

    private final DraftRoster draft;
    private final SplittableRandom random;
    private final List<DraftShift> shifts;
    private final Map<String, Function<DraftShift, RosterEdit>> kinds = new LinkedHashMap<>();

    DrawnEdits(DraftRoster draft, SplittableRandom random) {
        this.draft = draft;
        this.random = random;
        this.shifts = draft.shifts();
        kinds.put("move", shift -> new RosterEdit.MoveShift(shift.id(), shift.shift().start().plus(Duration.ofMinutes(30))));
        kinds.put("resize", shift -> new RosterEdit.ResizeShift(
                shift.id(), shift.shift().start(), Math.toIntExact(shift.shift().paidMinutes()) + 60));
        kinds.put("give", shift -> new RosterEdit.GiveShift(shift.id(), one().shift().agentId()));
        kinds.put("swap", shift -> new RosterEdit.SwapShifts(shift.id(), other(shift).id()));
        kinds.put("drop", shift -> new RosterEdit.DropShift(shift.id()));
        kinds.put("add", shift -> new RosterEdit.AddShift(
                one().shift().agentId(), shift.shift().start(), Math.toIntExact(shift.shift().paidMinutes())));
        kinds.put("absent", shift -> new RosterEdit.SetAbsent(
                shift.shift().agentId(), shift.shift().start(), shift.shift().start().plus(Duration.ofHours(4)), "SICK", true));
        kinds.put("pin", shift -> new RosterEdit.PinShift(shift.id()));
        kinds.put("ten at once", shift -> {
            var parts = new ArrayList<RosterEdit>();
            for (int i = 0; i < 10; i++) {
                parts.add(new RosterEdit.DropShift(one().id()));
            }
            return new RosterEdit.Together(parts);
        });
    }

    /** A row for each kind. @param nanoTime a clock that never goes back */
    TextTable measure(int times, LongSupplier nanoTime) {
        var table = new TextTable();
        table.row("edit", "preview p50", "p99", "apply p50", "p99", "undo p50", "p99", "applied");
        kinds.forEach((kind, edit) -> {
            var previews = new ArrayList<Double>();
            var applies = new ArrayList<Double>();
            var undos = new ArrayList<Double>();
            for (int i = 0; i < times; i++) {
                var drawn = edit.apply(one());
                long begun = nanoTime.getAsLong();
                if (!isPossible(drawn)) {
                    continue;
                }
                long tried = nanoTime.getAsLong();
                var answer = draft.apply(new EditOrder(drawn, draft.version(), SCHEDULER, "measured"));
                long done = nanoTime.getAsLong();
                previews.add((tried - begun) / 1e6);
                applies.add((done - tried) / 1e6);
                if (answer instanceof EditAnswer.Applied applied) {
                    draft.apply(new EditOrder(new RosterEdit.UndoEdit(applied.edit().id()), draft.version(), SCHEDULER, ""));
                    undos.add((nanoTime.getAsLong() - done) / 1e6);
                }
            }
            table.row(kind, at(previews, 0.5), at(previews, 0.99), at(applies, 0.5), at(applies, 0.99), at(undos, 0.5),
                    at(undos, 0.99), undos.size() + " of " + times);
        });
        return table;
    }

    /** An hour more than a day, or out of the week, is no shift at all. */
    private boolean isPossible(RosterEdit edit) {
        try {
            draft.preview(edit);
            return true;
        } catch (BadInput impossible) {
            return false;
        }
    }

    private DraftShift one() {
        return shifts.get(random.nextInt(shifts.size()));
    }

    private DraftShift other(DraftShift shift) {
        var other = one();
        return other.id().equals(shift.id()) ? other(shift) : other;
    }

    private static String at(List<Double> millis, double share) {
        double[] sorted = millis.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return sorted.length == 0
                ? ""
                : String.format(Locale.ROOT, "%.2f", sorted[Math.min(sorted.length - 1, (int) (share * sorted.length))]);
    }
}
