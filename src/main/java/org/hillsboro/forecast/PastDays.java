package org.hillsboro.forecast;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hillsboro.center.ContactCenter;
import org.hillsboro.center.ContactQueue;
import org.hillsboro.history.ContactHistory;

/**
 * The days of one queue, counted once however often they are asked for.
 *
 * @param days in order of date
 */
record PastDays(ContactQueue queue, OpenSlots open, List<DayCount> days, Map<LocalDate, DayCount> byDate) {

    /** The days before {@code until}; none where the history does not know the queue. */
    static PastDays of(ContactCenter center, ContactQueue queue, ContactHistory history, Instant until) {
        var open = OpenSlots.of(queue, center, history, until);
        var days = history.of(queue.id()).map(rows -> CountDays.of(center, open, rows, until)).orElse(List.of());
        return new PastDays(
                queue, open, days, days.stream().collect(Collectors.toMap(DayCount::date, Function.identity())));
    }

    /** Contacts of a slot; NaN where the date is not known. */
    double contacts(LocalDate date, int slot) {
        var day = byDate.get(date);
        return day == null ? Double.NaN : day.slots()[slot];
    }
}
