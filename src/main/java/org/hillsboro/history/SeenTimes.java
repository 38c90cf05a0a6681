package org.hillsboro.history;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** Which times the rows of one queue have taken, apart for each reason. */
final class SeenTimes {

    private final Map<String, MinuteSet> taken = new HashMap<>();
    private final Map<String, MinuteSet> unsized = new HashMap<>();

    /** Whether no earlier row has any of the row's time; of a row without a length only its start counts for now. */
    boolean add(ContactRow row) {
        return row.minutes() == 0
                ? unsized.computeIfAbsent(row.reason(), reason -> new MinuteSet()).add(row.epochMinute())
                : taken(row.reason()).addAll(row.epochMinute(), row.minutes());
    }

    /**
     * The file has ended: now its rows take their whole time.
     *
     * @param onDoubled gets the starts of rows, by reason, whose time an earlier row has
     */
    void settle(RowSpacing spacing, BiConsumer<String, Long> onDoubled) {
        unsized.forEach((reason, starts) -> {
            var all = taken(reason);
            starts.forEach(start -> {
                if (!all.addAll(start, spacing.minutesAt(start))) {
                    onDoubled.accept(reason, start);
                }
            });
        });
        unsized.clear();
    }

    private MinuteSet taken(String reason) {
        return taken.computeIfAbsent(reason, any -> new MinuteSet());
    }
}
