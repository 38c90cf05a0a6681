package org.hillsboro.drafts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hillsboro.files.Nearest;
import org.jspecify.annotations.Nullable;

/** Makes an edit of a record, after all of its fields were looked at. */
final class ReadEdit {

    static final Map<String, List<String>> FIELDS = Map.ofEntries(
            Map.entry("MoveShift", List.of("shift", "start")),
            Map.entry("ResizeShift", List.of("shift", "start", "paidMinutes")),
            Map.entry("MoveBreak", List.of("shift", "start", "breakIndex")),
            Map.entry("GiveShift", List.of("shift", "agent")),
            Map.entry("SwapShifts", List.of("shift", "other")),
            Map.entry("DropShift", List.of("shift")),
            Map.entry("AddShift", List.of("agent", "start", "paidMinutes")),
            Map.entry("SetAbsent", List.of("agent", "start", "end", "absence", "paid")),
            Map.entry("RemoveAbsence", List.of("agent", "start", "end")),
            Map.entry("PinShift", List.of("shift")),
            Map.entry("UnpinShift", List.of("shift")),
            Map.entry("Together", List.of("parts")),
            Map.entry("TakeSolved", List.of("plan")),
            Map.entry("UndoEdit", List.of("edit")));

    /** Nobody thinks in edits of edits of edits; a hostile request might. */
    private static final int DEEPEST = 8;

    private static final int MOST_PARTS = 1000;

    private ReadEdit() {}

    static RosterEdit read(EditRecord edit) {
        var problems = new EditProblems();
        check(edit, problems, 0);
        problems.throwIfAny();
        return checked(edit);
    }

    private static void check(@Nullable EditRecord edit, EditProblems problems, int depth) {
        String kind = edit == null || edit.kind() == null ? "" : edit.kind();
        var fields = FIELDS.get(kind);
        if (edit == null || fields == null) {
            problems.add("kind", kind, "expected one of " + FIELDS.keySet().stream().sorted().toList(),
                    Nearest.to(kind, FIELDS.keySet()).map(near -> "it should be " + near + ".").orElse(""));
            return;
        }
        values(edit).forEach((field, value) -> {
            if (value == null && fields.contains(field)) {
                problems.add(field, "", "expected a value for " + kind);
            } else if (value != null && !fields.contains(field)) {
                problems.add(field, value.toString(), "expected no such field for " + kind);
            }
        });
        var parts = edit.parts();
        if (parts != null && (depth == DEEPEST || parts.size() > MOST_PARTS)) {
            problems.add("parts", "", "expected at most " + MOST_PARTS + " parts, " + DEEPEST + " levels deep");
        } else if (parts != null) {
            for (int i = 0; i < parts.size(); i++) {
                var part = parts.get(i);
                problems.within("parts[" + i + "].", () -> check(part, problems, depth + 1));
            }
        }
    }

    private static Map<String, @Nullable Object> values(EditRecord edit) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        values.put("shift", edit.shift());
        values.put("other", edit.other());
        values.put("agent", edit.agent());
        values.put("start", edit.start());
        values.put("end", edit.end());
        values.put("paidMinutes", edit.paidMinutes());
        values.put("breakIndex", edit.breakIndex());
        values.put("absence", edit.absence());
        values.put("paid", edit.paid());
        values.put("edit", edit.edit());
        values.put("parts", edit.parts());
        values.put("plan", edit.plan());
        return values;
    }

    private static RosterEdit checked(@Nullable EditRecord checked) {
        var edit = given(checked);
        return switch (given(edit.kind())) {
            case "MoveShift" -> new RosterEdit.MoveShift(given(edit.shift()), given(edit.start()));
            case "ResizeShift" ->
                new RosterEdit.ResizeShift(given(edit.shift()), given(edit.start()), given(edit.paidMinutes()));
            case "MoveBreak" ->
                new RosterEdit.MoveBreak(given(edit.shift()), given(edit.breakIndex()), given(edit.start()));
            case "GiveShift" -> new RosterEdit.GiveShift(given(edit.shift()), given(edit.agent()));
            case "SwapShifts" -> new RosterEdit.SwapShifts(given(edit.shift()), given(edit.other()));
            case "DropShift" -> new RosterEdit.DropShift(given(edit.shift()));
            case "AddShift" -> new RosterEdit.AddShift(given(edit.agent()), given(edit.start()), given(edit.paidMinutes()));
            case "SetAbsent" -> new RosterEdit.SetAbsent(
                    given(edit.agent()), given(edit.start()), given(edit.end()), given(edit.absence()), given(edit.paid()));
            case "RemoveAbsence" ->
                new RosterEdit.RemoveAbsence(given(edit.agent()), given(edit.start()), given(edit.end()));
            case "PinShift" -> new RosterEdit.PinShift(given(edit.shift()));
            case "UnpinShift" -> new RosterEdit.UnpinShift(given(edit.shift()));
            case "TakeSolved" -> new RosterEdit.TakeSolved(given(edit.plan()), null);
            case "UndoEdit" -> new RosterEdit.UndoEdit(given(edit.edit()));
            default -> {
                var parts = new ArrayList<RosterEdit>();
                given(edit.parts()).forEach(part -> parts.add(checked(part)));
                yield new RosterEdit.Together(List.copyOf(parts));
            }
        };
    }

    private static <T> T given(@Nullable T value) {
        return Objects.requireNonNull(value);
    }
}
