package org.hillsboro.solving;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All ways to work one date that can be part of a cheapest week: one shift or several, by first start, last end and
 * paid time. Of two options with the same paid time the one that starts later, ends earlier and costs no more is
 * enough, whatever rest and availability ask; so many micro-shifts leave few options.
 */
final class DayOptions {

    int count;
    int[] first = new int[1024];
    int[] end = new int[1024];
    int[] paid = new int[1024];

    /** Minor units: base pay of the date, premiums, overhead, less what the contacts are worth under the prices. */
    double[] cost = new double[1024];

    /** Index of the option that this one extends by a shift, -1 for a first shift. */
    private int[] parent = new int[1024];

    private int[] shiftStart = new int[1024];
    private int[] shiftLength = new int[1024];

    /** What classes can choose of these options; the first {@link #tablesInUse} hold for the prices of now. */
    private final List<DayTable> tables = new ArrayList<>();

    private int tablesInUse;

    /** The shifts of the one option of a fixed date; empty where options are listed. */
    private long[] fixed = new long[0];

    private double[][] cheapest = new double[0][];
    private int[][] nextCheaper = new int[0][];

    /**
     * Lists the options of a day.
     *
     * @param costs priced for the starts that are allowed
     * @param day index of the date
     * @param discount minor units taken off for each paid quarter (the price of a vendor's commitment)
     */
    void list(KindCosts costs, int day, double discount) {
        var kind = costs.kind;
        int from = kind.clock.dayStart[day];
        int to = Math.min(kind.clock.dayStart[day + 1], kind.clock.weekQuarters);
        fixed = new long[0];
        tablesInUse = 0;
        count = 0;
        for (int start = from; start < to; start++) {
            for (int length = 0; length < kind.paid.length; length++) {
                double cost = costs.shiftCost[length][start];
                if (cost < KindCosts.IMPOSSIBLE) {
                    add(start, start + kind.span[length], kind.paid[length], cost, -1, start, length);
                }
            }
        }
        int levelFrom = 0;
        if (kind.perDay > 1 && count > 0) {
            linkCheaper(costs, from, to);
        }
        for (int shifts = 2; shifts <= kind.perDay && levelFrom < count; shifts++) {
            int levelTo = count;
            extend(costs, levelFrom, levelTo, from, to);
            levelFrom = levelTo;
        }
        for (int i = 0; i < count; i++) {
            cost[i] += kind.pay.base[paid[i]] - discount * paid[i];
        }
    }

    /** The same for a date whose shifts are fixed: one option, or none where there are no shifts. */
    void take(KindCosts costs, long[] shifts, double discount) {
        var kind = costs.kind;
        fixed = shifts;
        tablesInUse = 0;
        count = 0;
        int paidQuarters = 0;
        int lastEnd = 0;
        double total = 0;
        for (long shift : shifts) {
            paidQuarters += kind.paid[PackedShift.length(shift)];
            lastEnd = PackedShift.start(shift) + kind.span[PackedShift.length(shift)];
            total += costs.costOf(shift);
        }
        if (shifts.length > 0) {
            total += kind.pay.base[paidQuarters] - discount * paidQuarters;
            add(PackedShift.start(shifts[0]), lastEnd, paidQuarters, total, -1, 0, 0);
        }
    }

    /** The table that was made for a class that asked with the same, see {@link DayTable#share}; null without one. */
    @Nullable DayTable table(int pattern, int reached, int positions, BitSet window) {
        for (int i = 0; i < tablesInUse; i++) {
            if (tables.get(i).isFor(pattern, reached, positions, window)) {
                return tables.get(i);
            }
        }
        return null;
    }

    DayTable newTable() {
        if (tablesInUse == tables.size()) {
            tables.add(new DayTable());
        }
        return tables.get(tablesInUse++);
    }

    private void add(int firstStart, int lastEnd, int paidQuarters, double total, int from, int start, int length) {
        if (count == first.length) {
            int size = count * 2;
            first = Arrays.copyOf(first, size);
            end = Arrays.copyOf(end, size);
            paid = Arrays.copyOf(paid, size);
            cost = Arrays.copyOf(cost, size);
            parent = Arrays.copyOf(parent, size);
            shiftStart = Arrays.copyOf(shiftStart, size);
            shiftLength = Arrays.copyOf(shiftLength, size);
        }
        first[count] = firstStart;
        end[count] = lastEnd;
        paid[count] = paidQuarters;
        cost[count] = total;
        parent[count] = from;
        shiftStart[count] = start;
        shiftLength[count++] = length;
    }

    /** For each length and start, the next later start at which a shift of that length is cheaper. */
    private void linkCheaper(KindCosts costs, int from, int to) {
        int lengths = costs.shiftCost.length;
        if (nextCheaper.length != lengths || nextCheaper[0].length < to - from) {
            nextCheaper = new int[lengths][to - from + 8];
        }
        for (int length = 0; length < lengths; length++) {
            double[] cost = costs.shiftCost[length];
            int[] next = nextCheaper[length];
            for (int start = to - 1; start >= from; start--) {
                int candidate = start + 1;
                while (candidate < to && !(cost[candidate] < cost[start])) {
                    candidate = next[candidate - from];
                }
                next[start - from] = candidate;
            }
        }
    }

    /** Adds a further shift to the options [levelFrom, levelTo), which stand in the order of their first start. */
    private void extend(KindCosts costs, int levelFrom, int levelTo, int from, int to) {
        var kind = costs.kind;
        int longest = kind.paid[kind.paid.length - 1] * kind.perDay + 1;
        int width = to - from + kind.longestSpan() + 1;
        prepareCheapest(longest, width);
        for (int i = levelTo - 1; i >= levelFrom; i--) {
            int soonest = end[i] + kind.gap;
            int latestEnd = first[i] + kind.spanOfDay;
            for (int length = 0; length < kind.paid.length; length++) {
                double[] shift = costs.shiftCost[length];
                int span = kind.span[length];
                int total = paid[i] + kind.paid[length];
                double[] best = cheapest[total];
                for (int start = soonest; start < to && start + span <= latestEnd; start = nextCheaper[length][start - from]) {
                    double sum = cost[i] + shift[start];
                    int lastEnd = start + span - from;
                    if (sum < best[lastEnd]) {
                        for (int e = lastEnd; e < width && best[e] > sum; e++) {
                            best[e] = sum;
                        }
                        add(first[i], start + span, total, sum, i, start, length);
                    }
                }
            }
        }
        reverse(levelTo);
    }

    private void prepareCheapest(int totals, int width) {
        if (cheapest.length < totals || cheapest[0].length < width) {
            cheapest = new double[totals][width];
        }
        for (double[] row : cheapest) {
            Arrays.fill(row, KindCosts.IMPOSSIBLE);
        }
    }

    /** Extended options were found by falling first start; later levels need them rising. */
    private void reverse(int from) {
        for (int i = from, j = count - 1; i < j; i++, j--) {
            swap(first, i, j);
            swap(end, i, j);
            swap(paid, i, j);
            swap(parent, i, j);
            swap(shiftStart, i, j);
            swap(shiftLength, i, j);
            double kept = cost[i];
            cost[i] = cost[j];
            cost[j] = kept;
        }
    }

    private static void swap(int[] array, int i, int j) {
        int kept = array[i];
        array[i] = array[j];
        array[j] = kept;
    }

    /** Writes the option's shifts, breaks placed, into {@code week} from {@code at} on; returns how many. */
    int pack(int option, KindCosts costs, long[] week, int at) {
        if (fixed.length > 0) {
            System.arraycopy(fixed, 0, week, at, fixed.length);
            return fixed.length;
        }
        int shifts = parent[option] < 0 ? 0 : pack(parent[option], costs, week, at);
        week[at + shifts] = costs.pack(shiftStart[option], shiftLength[option]);
        return shifts + 1;
    }

    /** How many shifts the option has. */
    int shifts(int option) {
        return parent[option] < 0 ? 1 : 1 + shifts(parent[option]);
    }
}
