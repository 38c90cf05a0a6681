package org.hillsboro.forecast;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.hillsboro.center.ContactCenter;
import org.hillsboro.history.ContactHistory.QueueHistory;

/**
 * Turns a history of instants into days of local slots. Dates without any row are missing; where a date has rows, a
 * missing row of an open slot means that nobody called. Contacts outside the opening hours are left out.
 */
final class CountDays {

    /** The first and last date of a history count as whole days if so much of their opening hours is in the file. */
    private static final double NEARLY_WHOLE = 0.9;

    private CountDays() {}

    /** The days before {@code until}, in order. */
    static List<DayCount> of(ContactCenter center, OpenSlots open, QueueHistory history, Instant until) {
        var tallies = new TreeMap<LocalDate, Tally>();
        var grid = history.grid();
        for (int i = 0; i < grid.count() && grid.startOf(i).isBefore(until); i++) {
            var local = grid.startOf(i).atZone(center.zone());
            int slot = open.slotOf(local.getHour() * 60 + local.getMinute());
            tallies.computeIfAbsent(local.toLocalDate(), date -> new Tally(open.perDay()))
                    .add(slot, history.offered()[i]);
        }
        if (!tallies.isEmpty()) {
            tallies.firstEntry().getValue().atEdge = true;
            tallies.lastEntry().getValue().atEdge = true;
        }
        var whole = new ArrayList<DayCount>();
        var all = new ArrayList<DayCount>();
        tallies.forEach((date, tally) -> {
            if (tally.rows > 0 && !open.isShut(date, center) && open.openOn(date.getDayOfWeek()) > 0) {
                var day = tally.day(date, open);
                all.add(day);
                if (!tally.atEdge || tally.coversMostOf(date, open)) {
                    whole.add(day);
                }
            }
        });
        return whole.isEmpty() ? all : whole;
    }

    private static final class Tally {
        private final double[] sum;
        private final int[] given;
        private final int[] intervals;
        private int rows;
        private boolean atEdge;

        Tally(int slots) {
            sum = new double[slots];
            given = new int[slots];
            intervals = new int[slots];
        }

        void add(int slot, double offered) {
            intervals[slot]++;
            if (!Double.isNaN(offered)) {
                sum[slot] += offered;
                given[slot]++;
                rows++;
            }
        }

        boolean coversMostOf(LocalDate date, OpenSlots open) {
            int inside = 0;
            for (int slot = 0; slot < sum.length; slot++) {
                inside += intervals[slot] > 0 && open.isOpen(date.getDayOfWeek(), slot) ? 1 : 0;
            }
            return inside >= NEARLY_WHOLE * open.openOn(date.getDayOfWeek());
        }

        /** A slot that the clocks repeat counts once, with its mean; those that they skip follow from their neighbours. */
        DayCount day(LocalDate date, OpenSlots open) {
            var slots = new double[sum.length];
            double total = 0;
            for (int slot = 0; slot < slots.length; slot++) {
                if (open.isOpen(date.getDayOfWeek(), slot)) {
                    slots[slot] = intervals[slot] > 0 ? mean(slot) : between(slot);
                    total += slots[slot];
                }
            }
            return new DayCount(date, slots, total);
        }

        private double mean(int slot) {
            return given[slot] > 0 ? sum[slot] / given[slot] : 0;
        }

        /** On the line from the last slot before to the first after that the day has; 0 where one is missing. */
        private double between(int slot) {
            int before = slot;
            while (before >= 0 && intervals[before] == 0) {
                before--;
            }
            int after = slot;
            while (after < sum.length && intervals[after] == 0) {
                after++;
            }
            return before < 0 || after == sum.length
                    ? 0
                    : (mean(before) * (after - slot) + mean(after) * (slot - before)) / (after - before);
        }
    }
}
