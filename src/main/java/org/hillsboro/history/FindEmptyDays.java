package org.hillsboro.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hillsboro.history.LocalAxis.Opening;

/**
 * Finds dates with rows of nearly all open intervals, of which none has a contact. The first and the last date may be cut
 * off and are left out.
 */
final class FindEmptyDays {

    private static final double NEARLY_ALL = 0.9;

    /** Queues with fewer contacts a day have days without any by chance: at ten, one day in 22,000. */
    private static final double LEAST_USUAL = 10;

    private record Day(int day, int place, double contacts) {}

    private final LocalAxis axis;
    private final QueueSeries series;
    private final Opening opening;
    private final SourceLines lines;
    private final List<Day> days = new ArrayList<>();

    FindEmptyDays(LocalAxis axis, QueueSeries series, Opening opening, SourceLines lines) {
        this.axis = axis;
        this.series = series;
        this.opening = opening;
        this.lines = lines;
    }

    List<EmptyDay> find() {
        for (long slot = series.lowest(); slot <= series.highest(); ) {
            slot = addDay(slot);
        }
        var usual = new double[7];
        for (int weekday = 0; weekday < 7; weekday++) {
            int same = weekday;
            usual[weekday] = Medians.of(days.stream()
                    .filter(day -> LocalAxis.weekday(day.day()) == same)
                    .mapToDouble(Day::contacts)
                    .toArray());
        }
        var empty = new ArrayList<EmptyDay>();
        for (var day : days) {
            double expected = usual[LocalAxis.weekday(day.day())];
            if (day.contacts() == 0 && expected >= LEAST_USUAL) {
                empty.add(new EmptyDay(LocalDate.ofEpochDay(day.day()), lines.line(day.place()), expected));
            }
        }
        return empty;
    }

    /** Returns the first interval of the next date. */
    private long addDay(long from) {
        int day = axis.day(from);
        int open = 0;
        int known = 0;
        int place = 0;
        double contacts = 0;
        long slot = from;
        for (; slot <= series.highest() && axis.day(slot) == day; slot++) {
            boolean isOpen = opening.isOpen(slot);
            open += isOpen ? 1 : 0;
            if (series.isKnown(slot)) {
                known += isOpen ? 1 : 0;
                contacts += series.offered(slot);
                place = place == 0 ? series.place(slot) : place;
            }
        }
        boolean cutOff = from == series.lowest() || slot > series.highest();
        if (!cutOff && known > 0 && known >= NEARLY_ALL * open) {
            days.add(new Day(day, place, contacts));
        }
        return slot;
    }
}
