package org.hillsboro.history;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.hillsboro.center.ContactCenter;
import org.hillsboro.center.ContactQueue;
import org.jspecify.annotations.Nullable;

/** The rows of one queue, first of a file and then of all: those within an interval summed, the longer ones as they are. */
final class QueueRows {

    private final ContactQueue queue;
    private final int intervalMinutes;
    private final int phaseMinutes;
    private final RowSpacing spacing;
    private final List<CoarseRow> coarse = new ArrayList<>();
    private final TreeSet<Integer> lengths = new TreeSet<>();
    private QueueSeries series;
    private QueueSeries unsized;
    private long rows;
    private long firstMinute = Long.MAX_VALUE;
    private long lastMinute = Long.MIN_VALUE;
    private long endMinute = Long.MIN_VALUE;
    private int[] zeroHandleTimes = new int[0];
    private int zeros;
    private LongerRows.@Nullable Run longer;
    private double shortAbandons = Double.NaN;
    private double shortAbandonsOf;

    QueueRows(ContactQueue queue, ContactCenter center, int phaseMinutes) {
        this.queue = queue;
        this.intervalMinutes = center.intervalMinutes();
        this.phaseMinutes = phaseMinutes;
        this.spacing = new RowSpacing(center.zone(), intervalMinutes);
        this.series = new QueueSeries(intervalMinutes, phaseMinutes);
        this.unsized = new QueueSeries(intervalMinutes, phaseMinutes);
    }

    /** @param place see {@link SourceLines} */
    void add(ContactRow row, int place) {
        rows++;
        firstMinute = Math.min(firstMinute, row.epochMinute());
        lastMinute = Math.max(lastMinute, row.epochMinute());
        endMinute = Math.max(endMinute, row.epochMinute() + row.minutes());
        double aht = row.ahtSeconds();
        if (row.hasEmptyHandleTime()) {
            aht = Double.NaN;
            addZero(place);
        }
        if (!Double.isNaN(row.shortAbandons())) {
            shortAbandons = (Double.isNaN(shortAbandons) ? 0 : shortAbandons) + row.shortAbandons();
            shortAbandonsOf += row.offered();
        }
        if (row.minutes() == 0) {
            spacing.add(row.epochMinute());
            unsized.add(unsized.slotOf(row.epochMinute()), row.offered(), aht, row.handled(), place);
        } else {
            addSized(row.epochMinute(), row.minutes(), row.offered(), aht, row.handled(), place);
        }
    }

    private void addSized(long epochMinute, int minutes, double offered, double aht, double handled, int place) {
        lengths.add(CoarseRow.nominal(minutes));
        if (minutes <= intervalMinutes) {
            series.add(series.slotOf(epochMinute), offered, aht, handled, place);
        } else {
            coarse.add(new CoarseRow(epochMinute, minutes, offered, aht, handled, place));
        }
    }

    /** The file has ended: now it is known how long the rows are of which it did not say. */
    void settle() {
        if (unsized.isEmpty()) {
            return;
        }
        int length = spacing.nominalMinutes();
        longer = LongerRows.in(unsized, length);
        endMinute = Math.max(endMinute, spacing.end());
        if (length > intervalMinutes) {
            unsized.forEachKnown(slot -> addSized(unsized.minuteOf(slot), spacing.minutesAt(unsized.minuteOf(slot)),
                    unsized.offered(slot), unsized.ahtSeconds(slot), unsized.handled(slot), unsized.place(slot)));
        } else {
            lengths.add(length);
            if (series.isEmpty()) {
                series = unsized;
            } else {
                series.addAll(unsized);
            }
        }
        unsized = new QueueSeries(intervalMinutes, phaseMinutes);
    }

    /** Adds the rows of a later file. */
    void join(QueueRows later) {
        rows += later.rows;
        firstMinute = Math.min(firstMinute, later.firstMinute);
        lastMinute = Math.max(lastMinute, later.lastMinute);
        endMinute = Math.max(endMinute, later.endMinute);
        lengths.addAll(later.lengths);
        coarse.addAll(later.coarse);
        series.addAll(later.series);
        Arrays.stream(later.zeroHandleTimes, 0, later.zeros).forEach(this::addZero);
        if (!Double.isNaN(later.shortAbandons)) {
            shortAbandons = (Double.isNaN(shortAbandons) ? 0 : shortAbandons) + later.shortAbandons;
            shortAbandonsOf += later.shortAbandonsOf;
        }
    }

    private void addZero(int place) {
        if (zeros == zeroHandleTimes.length) {
            zeroHandleTimes = Arrays.copyOf(zeroHandleTimes, 16 + zeros * 2);
        }
        zeroHandleTimes[zeros] = place;
        zeros++;
    }

    ContactQueue queue() {
        return queue;
    }

    RowSpacing spacing() {
        return spacing;
    }

    /** Of the file, once it has ended: rows that seem to be longer than the others; null where there are none. */
    LongerRows.@Nullable Run longer() {
        return longer;
    }

    QueueSeries series() {
        return series;
    }

    List<CoarseRow> coarse() {
        return coarse;
    }

    /** In minutes, the shortest first; days are 1440. */
    List<Integer> lengths() {
        return List.copyOf(lengths);
    }

    long rows() {
        return rows;
    }

    long firstMinute() {
        return firstMinute;
    }

    /** Start of the latest row. */
    long lastMinute() {
        return lastMinute;
    }

    long endMinute() {
        return endMinute;
    }

    int[] zeroHandleTimes() {
        return Arrays.copyOf(zeroHandleTimes, zeros);
    }

    /** NaN where no row says. */
    double shortAbandons() {
        return shortAbandons;
    }

    /** Contacts offered in the rows that say. */
    double shortAbandonsOf() {
        return shortAbandonsOf;
    }
}
