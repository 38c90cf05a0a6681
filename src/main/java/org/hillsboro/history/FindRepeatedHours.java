package org.hillsboro.history;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.hillsboro.history.LocalAxis.Opening;
import org.hillsboro.history.RepeatedHour.Seen;

/** Finds where clocks were set back while the queue was open, and whether both passes of the hour have rows. */
final class FindRepeatedHours {

    private FindRepeatedHours() {}

    static List<RepeatedHour> in(ZoneId zone, QueueSeries series, Opening opening) {
        var found = new ArrayList<RepeatedHour>();
        Instant end = series.startOf(series.highest() + 1);
        var change = zone.getRules().nextTransition(series.startOf(series.lowest()));
        while (change != null && change.getInstant().isBefore(end)) {
            if (change.isOverlap()) {
                Instant turn = change.getInstant();
                Instant from = turn.plus(change.getDuration());
                Instant to = turn.minus(change.getDuration());
                if (isOpen(series, opening, from, to)) {
                    found.add(new RepeatedHour(from, turn, to, seen(hasRows(series, from, turn), hasRows(series, turn, to))));
                }
            }
            change = zone.getRules().nextTransition(change.getInstant());
        }
        return found;
    }

    private static Seen seen(boolean first, boolean second) {
        if (first) {
            return second ? Seen.BOTH : Seen.FIRST_ONLY;
        }
        return second ? Seen.SECOND_ONLY : Seen.NEITHER;
    }

    private static boolean isOpen(QueueSeries series, Opening opening, Instant from, Instant to) {
        boolean open = false;
        for (long slot = slotOf(series, from); slot < slotOf(series, to) && !open; slot++) {
            open = slot >= series.lowest() && slot <= series.highest() && opening.isOpen(slot);
        }
        return open;
    }

    private static boolean hasRows(QueueSeries series, Instant from, Instant to) {
        boolean known = false;
        for (long slot = slotOf(series, from); slot < slotOf(series, to) && !known; slot++) {
            known = series.isKnown(slot);
        }
        return known;
    }

    private static long slotOf(QueueSeries series, Instant instant) {
        return series.slotOf(Math.floorDiv(instant.getEpochSecond(), 60));
    }
}
