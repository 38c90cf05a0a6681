package org.hillsboro.forecast;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/** The shape of a weekday that the history does not know: flat by what is known of the others. */
final class UnseenShape {

    private UnseenShape() {}

    /**
     * Shares of a whole day's contacts; they sum to less than 1 where the weekday is open for fewer hours than others.
     * Slots in which no known weekday is open are like the nearest one known; with no weekday known all are alike.
     */
    static double[] of(@Nullable WeightedShape[] known, OpenSlots open, DayOfWeek weekday) {
        int slots = open.perDay();
        var mean = new double[slots];
        var seen = new boolean[slots];
        for (int slot = 0; slot < slots; slot++) {
            int weekdays = 0;
            for (int other = 0; other < 7; other++) {
                var shape = known[other];
                if (shape != null && open.isOpen(DayOfWeek.of(other + 1), slot)) {
                    mean[slot] += shape.shares()[slot];
                    weekdays++;
                }
            }
            seen[slot] = weekdays > 0;
            mean[slot] /= Math.max(1, weekdays);
        }
        var shares = new double[slots];
        for (int slot = 0; slot < slots; slot++) {
            if (open.isOpen(weekday, slot)) {
                shares[slot] = nearest(mean, seen, slot, 1.0 / open.openOn(weekday));
            }
        }
        return shares;
    }

    private static double nearest(double[] mean, boolean[] seen, int slot, double otherwise) {
        for (int apart = 0; apart < mean.length; apart++) {
            if (slot - apart >= 0 && seen[slot - apart]) {
                return mean[slot - apart];
            }
            if (slot + apart < mean.length && seen[slot + apart]) {
                return mean[slot + apart];
            }
        }
        return otherwise;
    }
}
