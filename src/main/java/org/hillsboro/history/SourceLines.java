package org.hillsboro.history;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The lines of all files numbered through, so that the place of each of millions of rows takes an int.
 */
final class SourceLines {

    private final List<String> files = new ArrayList<>();
    private final List<Integer> before = new ArrayList<>();
    private int highest;

    /** From here on lines are those of this file. */
    void begin(String file) {
        files.add(file);
        before.add(highest);
    }

    /** The number of a line of the file that was begun last. */
    int place(int line) {
        int place = Math.addExact(before.getLast(), line);
        highest = Math.max(highest, place);
        return place;
    }

    SourceLine line(int place) {
        int file = files.size() - 1;
        while (before.get(file) >= place) {
            file--;
        }
        return new SourceLine(files.get(file), place - before.get(file));
    }

    /** The places in order; each is made into a line only when it is asked for. */
    List<SourceLine> lines(int[] places) {
        int[] sorted = places.clone();
        Arrays.sort(sorted);
        return new AbstractList<>() {
            @Override
            public SourceLine get(int index) {
                return line(sorted[index]);
            }

            @Override
            public int size() {
                return sorted.length;
            }
        };
    }
}
