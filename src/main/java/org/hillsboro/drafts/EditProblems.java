package org.hillsboro.drafts;

import java.util.List;
import java.util.Set;
import org.hillsboro.files.Problems;

/** What is wrong with an edit, each with the path of its field in {@link EditRecord}. */
final class EditProblems {

    private final Problems problems = new Problems();
    private String path = "";

    void add(String field, String value, String expected) {
        add(field, value, expected, "");
    }

    void add(String field, String value, String expected, String maybe) {
        problems.add("edit", 0, path + field, value, expected, maybe);
    }

    /** Problems that the action finds stand under the prefix. */
    void within(String prefix, Runnable action) {
        String outer = path;
        path += prefix;
        action.run();
        path = outer;
    }

    void throwIfAny() {
        problems.throwIfAny();
    }

    static void throwChangedSince(long edit, List<AppliedEdit> others) {
        var problems = new EditProblems();
        if (others.isEmpty()) {
            problems.add("edit", Long.toString(edit), "expected an edit whose agents are still in the center");
            problems.throwIfAny();
        }
        problems.add("edit", Long.toString(edit), "expected an edit whose shifts and absences nobody has changed since, edits "
                + others.stream().map(AppliedEdit::id).toList() + " did", "undo those first.");
        problems.throwIfAny();
    }

    static void throwStays(long edit) {
        var problems = new EditProblems();
        problems.add("edit", Long.toString(edit), "expected an edit of the roster, a newer version of the center stays");
        problems.throwIfAny();
    }

    static void checkVersion(long basedOn, long version) {
        var problems = new EditProblems();
        if (basedOn < 0 || basedOn > version) {
            problems.add("basedOn", Long.toString(basedOn), "expected a version of the draft, 0 to " + version);
        }
        problems.throwIfAny();
    }

    /** An edit that can be undone: of the draft, and not undone already. */
    static void checkStands(long edit, long version, Set<Long> undone) {
        var problems = new EditProblems();
        if (edit < 1 || edit > version) {
            problems.add("edit", Long.toString(edit), "expected an edit of the draft, 1 to " + version);
        } else if (undone.contains(edit)) {
            problems.add("edit", Long.toString(edit), "expected an edit that stands, this one is undone");
        }
        problems.throwIfAny();
    }
}
