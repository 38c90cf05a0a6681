package org.hillsboro.web;

import java.util.List;
import java.util.function.Function;

/**
 * Some of many.
 *
 * @param total how many there are
 */
record Page<T>(long total, int offset, List<T> items) {

    static final int LARGEST = 500;
    static final String DEFAULT = "100";

    /** @throws IllegalArgumentException if no such page can be asked for */
    static void check(int offset, int limit) {
        if (offset < 0 || limit < 1 || limit > LARGEST) {
            throw new IllegalArgumentException("A page has offset 0 or more and limit 1 to " + LARGEST + ", not " + offset + " and " + limit + ".");
        }
    }

    static <F, T> Page<T> of(long total, int offset, List<F> facts, Function<F, T> view) {
        return new Page<>(total, offset, facts.stream().map(view).toList());
    }
}
