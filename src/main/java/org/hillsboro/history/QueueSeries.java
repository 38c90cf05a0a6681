package org.hillsboro.history;

import java.time.Instant;
import java.util.Arrays;
import java.util.function.LongConsumer;
import org.hillsboro.history.ContactHistory.QueueHistory;
import org.hillsboro.time.IntervalGrid;

/**
 * The rows of one queue, summed on the fly into the center's intervals. Handle times are weighted by the contacts that
 * they are the mean of. Intervals are numbered: 0 is the first that begins at or after the epoch.
 */
final class QueueSeries {

    private final int intervalMinutes;
    private final int phaseMinutes;
    private double[] offered = new double[0];
    private double[] handleSeconds = new double[0];
    private double[] handled = new double[0];
    private int[] places = new int[0];
    private long firstSlot;
    private long lowest = Long.MAX_VALUE;
    private long highest = Long.MIN_VALUE;

    /** @param phaseMinutes where the center's intervals begin, counted from the epoch: not 0 in zones such as +05:45 */
    QueueSeries(int intervalMinutes, int phaseMinutes) {
        this.intervalMinutes = intervalMinutes;
        this.phaseMinutes = phaseMinutes;
    }

    int intervalMinutes() {
        return intervalMinutes;
    }

    long slotOf(long epochMinute) {
        return Math.floorDiv(epochMinute - phaseMinutes, intervalMinutes);
    }

    long minuteOf(long slot) {
        return slot * intervalMinutes + phaseMinutes;
    }

    Instant startOf(long slot) {
        return Instant.ofEpochSecond(minuteOf(slot) * 60);
    }

    /**
     * @param ahtSeconds mean of the {@code weight} contacts; ignored where it is NaN
     * @param place of the row, see {@link SourceLines}; an interval keeps the first
     */
    void add(long slot, double contacts, double ahtSeconds, double weight, int place) {
        int index = indexOf(slot);
        if (Double.isNaN(offered[index])) {
            offered[index] = contacts;
            places[index] = place;
        } else {
            offered[index] += contacts;
        }
        if (!Double.isNaN(ahtSeconds)) {
            handleSeconds[index] += ahtSeconds * weight;
            handled[index] += weight;
        }
    }

    void addAll(QueueSeries other) {
        other.forEachKnown(slot -> add(slot, other.offered(slot), other.ahtSeconds(slot), other.handled(slot), other.place(slot)));
    }

    boolean isEmpty() {
        return lowest > highest;
    }

    long lowest() {
        return lowest;
    }

    long highest() {
        return highest;
    }

    void forEachKnown(LongConsumer each) {
        for (long slot = lowest; slot <= highest; slot++) {
            if (isKnown(slot)) {
                each.accept(slot);
            }
        }
    }

    boolean isKnown(long slot) {
        return slot >= lowest && slot <= highest && !Double.isNaN(offered[(int) (slot - firstSlot)]);
    }

    /** NaN where no row stands. */
    double offered(long slot) {
        return offered[(int) (slot - firstSlot)];
    }

    /** NaN where unknown. */
    double ahtSeconds(long slot) {
        int index = (int) (slot - firstSlot);
        return handled[index] > 0 ? handleSeconds[index] / handled[index] : Double.NaN;
    }

    double handled(long slot) {
        return handled[(int) (slot - firstSlot)];
    }

    int place(long slot) {
        return places[(int) (slot - firstSlot)];
    }

    /** All of them. */
    double contacts() {
        return Arrays.stream(offered).filter(count -> count > 0).sum();
    }

    /** NaN where no row has a handle time. */
    double meanAhtSeconds() {
        double contacts = Arrays.stream(handled).sum();
        return contacts > 0 ? Arrays.stream(handleSeconds).sum() / contacts : Double.NaN;
    }

    QueueHistory history(String queueId) {
        int count = Math.toIntExact(highest - lowest + 1);
        int from = Math.toIntExact(lowest - firstSlot);
        var aht = new double[count];
        Arrays.setAll(aht, i -> ahtSeconds(lowest + i));
        return new QueueHistory(queueId, new IntervalGrid(startOf(lowest), intervalMinutes, count),
                Arrays.copyOfRange(offered, from, from + count), aht);
    }

    private int indexOf(long slot) {
        if (offered.length == 0) {
            firstSlot = slot;
        }
        if (slot < firstSlot) {
            int slack = Math.toIntExact(firstSlot - slot) + offered.length / 2;
            resize(slack, offered.length + slack);
            firstSlot -= slack;
        }
        int index = Math.toIntExact(slot - firstSlot);
        if (index >= offered.length) {
            resize(0, index + 1 + Math.max(64, offered.length / 2));
        }
        lowest = Math.min(lowest, slot);
        highest = Math.max(highest, slot);
        return index;
    }

    private void resize(int slack, int length) {
        offered = resized(offered, slack, length, Double.NaN);
        handleSeconds = resized(handleSeconds, slack, length, 0);
        handled = resized(handled, slack, length, 0);
        int[] moved = new int[length];
        System.arraycopy(places, 0, moved, slack, places.length);
        places = moved;
    }

    private static double[] resized(double[] values, int slack, int length, double filler) {
        var moved = new double[length];
        Arrays.fill(moved, filler);
        System.arraycopy(values, 0, moved, slack, values.length);
        return moved;
    }
}
