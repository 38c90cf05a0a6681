package org.hillsboro.history;

import java.time.Instant;
import java.util.Arrays;
import org.hillsboro.history.ContactHistory.QueueHistory;
import org.hillsboro.time.IntervalGrid;

/**
 * The rows of one queue, summed on the fly into the center's intervals. Handle times are weighted by the contacts that
 * they are the mean of.
 */
final class QueueSeries {

    private final String queueId;
    private final int intervalMinutes;
    private final int phaseMinutes;
    private double[] offered = new double[0];
    private double[] handleSeconds = new double[0];
    private double[] handled = new double[0];
    private long firstSlot;
    private long lowest = Long.MAX_VALUE;
    private long highest = Long.MIN_VALUE;

    /** @param phaseMinutes where the center's intervals begin, counted from the epoch: not 0 in zones such as +05:45 */
    QueueSeries(String queueId, int intervalMinutes, int phaseMinutes) {
        this.queueId = queueId;
        this.intervalMinutes = intervalMinutes;
        this.phaseMinutes = phaseMinutes;
    }

    /** @param ahtSeconds mean of the {@code weight} contacts; ignored where it is NaN */
    void add(long epochMinute, double contacts, double ahtSeconds, double weight) {
        int index = indexOf(Math.floorDiv(epochMinute - phaseMinutes, intervalMinutes));
        offered[index] = (Double.isNaN(offered[index]) ? 0 : offered[index]) + contacts;
        if (!Double.isNaN(ahtSeconds)) {
            handleSeconds[index] += ahtSeconds * weight;
            handled[index] += weight;
        }
    }

    private int indexOf(long slot) {
        if (offered.length == 0) {
            firstSlot = slot;
        }
        if (slot < firstSlot) {
            int slack = Math.toIntExact(firstSlot - slot) + offered.length / 2;
            offered = shifted(offered, slack, Double.NaN);
            handleSeconds = shifted(handleSeconds, slack, 0);
            handled = shifted(handled, slack, 0);
            firstSlot -= slack;
        }
        int index = Math.toIntExact(slot - firstSlot);
        if (index >= offered.length) {
            int before = offered.length;
            int length = index + 1 + Math.max(64, before / 2);
            offered = Arrays.copyOf(offered, length);
            Arrays.fill(offered, before, length, Double.NaN);
            handleSeconds = Arrays.copyOf(handleSeconds, length);
            handled = Arrays.copyOf(handled, length);
        }
        lowest = Math.min(lowest, slot);
        highest = Math.max(highest, slot);
        return index;
    }

    private static double[] shifted(double[] values, int slack, double filler) {
        var shifted = new double[values.length + slack];
        Arrays.fill(shifted, 0, slack, filler);
        System.arraycopy(values, 0, shifted, slack, values.length);
        return shifted;
    }

    /** Minutes between two rows at the least, so that half-hourly rows in a quarter-hourly center come to light. */
    int spacingMinutes() {
        long spacing = 0;
        int rows = 0;
        for (long slot = lowest; slot <= highest; slot++) {
            if (!Double.isNaN(offered[(int) (slot - firstSlot)])) {
                spacing = greatestCommonDivisor(spacing, slot - lowest);
                rows++;
            }
        }
        return rows < 8 ? intervalMinutes : Math.toIntExact(spacing * intervalMinutes);
    }

    private static long greatestCommonDivisor(long a, long b) {
        return b == 0 ? a : greatestCommonDivisor(b, a % b);
    }

    boolean hasHandleTime() {
        return Arrays.stream(handled).anyMatch(weight -> weight > 0);
    }

    QueueHistory history() {
        int count = Math.toIntExact(highest - lowest + 1);
        int from = Math.toIntExact(lowest - firstSlot);
        var aht = new double[count];
        for (int i = 0; i < count; i++) {
            aht[i] = handled[from + i] > 0 ? handleSeconds[from + i] / handled[from + i] : Double.NaN;
        }
        var start = Instant.ofEpochSecond((lowest * intervalMinutes + phaseMinutes) * 60);
        return new QueueHistory(
                queueId, new IntervalGrid(start, intervalMinutes, count), Arrays.copyOfRange(offered, from, from + count), aht);
    }
}
