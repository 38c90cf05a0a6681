package org.hillsboro.solving;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * What a class can choose on a date, as flat arrays in the order of first start. Classes of a kind that may start and be
 * present alike on the date share one table.
 */
final class DayTable {

    int count;

    /** Position of the first start, in quarters from the day's first. */
    int[] start = new int[64];

    /** First position of the next day at which rest is over. */
    int[] ready = new int[64];

    int[] paid = new int[64];
    double[] cost = new double[64];

    /** Index of the option. */
    int[] source = new int[64];

    /** The latest of {@link #ready}, 0 without any. */
    int latestReady;

    private int pattern = -1;
    private int reached;
    private int positions;
    private @Nullable BitSet window;

    /**
     * Makes the table one for all who ask with the same.
     *
     * @param pattern what the classes have in common on the date, see {@link KindWeeks}
     * @param reached the latest position to which rest after the day before can reach
     * @param positions of the next day
     * @param window starts to choose from
     */
    void share(int pattern, int reached, int positions, BitSet window) {
        this.pattern = pattern;
        this.reached = reached;
        this.positions = positions;
        this.window = window;
    }

    boolean isFor(int pattern, int reached, int positions, BitSet window) {
        return this.pattern == pattern && this.reached == reached && this.positions == positions && this.window == window;
    }

    void clear() {
        count = 0;
        latestReady = 0;
    }

    void add(int option, int at, int readyAt, int quarters, double minor) {
        if (count == start.length) {
            int size = count * 2;
            start = Arrays.copyOf(start, size);
            ready = Arrays.copyOf(ready, size);
            paid = Arrays.copyOf(paid, size);
            cost = Arrays.copyOf(cost, size);
            source = Arrays.copyOf(source, size);
        }
        source[count] = option;
        start[count] = at;
        ready[count] = readyAt;
        paid[count] = quarters;
        cost[count++] = minor;
        latestReady = Math.max(latestReady, readyAt);
    }
}
