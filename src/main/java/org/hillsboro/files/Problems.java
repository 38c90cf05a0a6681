package org.hillsboro.files;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong, so that the user hears of everything at once. Counts on after {@value #KEPT} of them. */
public final class Problems {

    private static final int KEPT = 200;

    private final List<Problem> found = new ArrayList<>();
    private long more;

    public void add(Problem problem) {
        if (found.size() < KEPT) {
            found.add(problem);
        } else {
            more++;
        }
    }

    public void add(String file, int line, String column, String value, String expected, String maybe) {
        add(new Problem(file, line, column, value, expected, maybe));
    }

    /** Everything that another collector has. */
    public void addAll(Problems others) {
        others.found.forEach(this::add);
        more += others.more;
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    public List<Problem> found() {
        return List.copyOf(found);
    }

    /** @throws BadInput with all problems, if there are any */
    public void throwIfAny() {
        if (found.isEmpty()) {
            return;
        }
        var all = new ArrayList<>(found);
        if (more > 0) {
            all.add(new Problem("...", 0, "", "", more + " further problems are not listed", ""));
        }
        throw new BadInput(all);
    }
}
