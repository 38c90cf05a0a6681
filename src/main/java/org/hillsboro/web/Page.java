package org.hillsboro.web;

import java.util.List;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * A part of a list.
 *
 * @param total of the whole list
 */
record Page<T>(List<T> items, int offset, int limit, long total) {

    static final String DEFAULT_LIMIT = "100";
    static final int MOST = 500;

    static <T> Page<T> of(List<T> all, int offset, int limit) {
        check(offset, limit);
        int from = Math.min(offset, all.size());
        return new Page<>(all.subList(from, Math.min(from + limit, all.size())), offset, limit, all.size());
    }

    <R> Page<R> map(Function<T, R> view) {
        return new Page<>(items.stream().map(view).toList(), offset, limit, total);
    }

    static void check(int offset, int limit) {
        if (offset < 0 || limit < 1 || limit > MOST) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST,
                    "Expected an offset from 0 and a limit of 1 to " + MOST + ", got " + offset + " and " + limit + ".");
        }
    }
}
