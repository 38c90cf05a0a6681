package org.hillsboro.solving;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hillsboro.workforce.BreakRule;

/**
 * Where the breaks of a shift may lie: for each a window of first quarters, counted from the shift's start, and the
 * orders in which they can follow each other without touching.
 */
public final class BreakMenu {

    /** Largest window in quarters; no shift is longer than a day and a half. */
    private static final int WIDEST = 160;

    final int[] quarters;
    final boolean[] paid;
    final int[] earliest;
    final int[] latest;
    private final int[][] orders;

    private BreakMenu(int[] quarters, boolean[] paid, int[] earliest, int[] latest) {
        this.quarters = quarters;
        this.paid = paid;
        this.earliest = earliest;
        this.latest = latest;
        var found = new ArrayList<int[]>();
        collectOrders(new int[quarters.length], 0, 0, 0, found);
        this.orders = found.toArray(int[][]::new);
    }

    /** @param span of the shift in quarters */
    static BreakMenu of(List<BreakRule> rules, int span) {
        int n = rules.size();
        var quarters = new int[n];
        var paid = new boolean[n];
        var earliest = new int[n];
        var latest = new int[n];
        for (int i = 0; i < n; i++) {
            var rule = rules.get(i);
            Integer before = rule.before();
            quarters[i] = rule.minutes() / 15;
            paid[i] = rule.paid();
            earliest[i] = Math.ceilDiv(rule.after(), 15);
            latest[i] = (before == null ? span : Math.min(span, Math.floorDiv(before, 15))) - quarters[i];
        }
        return new BreakMenu(quarters, paid, earliest, latest);
    }

    /**
     * The first quarter of each break, counted from the shift's start, where breaks hurt least.
     *
     * @param span of the shift in quarters
     * @param harm for each quarter of the shift, what a break in it costs
     * @return absent where the breaks find no place
     */
    public static Optional<int[]> leastHarmful(List<BreakRule> rules, int span, double[] harm) {
        var menu = of(rules, span);
        if (!menu.isPossible()) {
            return Optional.empty();
        }
        var saving = new double[menu.count()][span];
        for (int b = 0; b < menu.count(); b++) {
            for (int start = 0; start + menu.quarters[b] <= span; start++) {
                saving[b][start] = -Arrays.stream(harm, start, start + menu.quarters[b]).sum();
            }
        }
        var bench = new Bench();
        menu.place(saving, 0, bench, true);
        return Optional.of(Arrays.copyOf(bench.offsets, menu.count()));
    }

    int count() {
        return quarters.length;
    }

    boolean isPossible() {
        return orders.length > 0;
    }

    boolean sameAs(BreakMenu other) {
        return Arrays.equals(quarters, other.quarters)
                && Arrays.equals(paid, other.paid)
                && Arrays.equals(earliest, other.earliest)
                && Arrays.equals(latest, other.latest);
    }

    private void collectOrders(int[] order, int depth, int used, int soonest, List<int[]> found) {
        if (depth == order.length) {
            found.add(order.clone());
            return;
        }
        for (int i = 0; i < order.length; i++) {
            int start = Math.max(earliest[i], soonest);
            if ((used & 1 << i) == 0 && start <= latest[i]) {
                order[depth] = i;
                collectOrders(order, depth + 1, used | 1 << i, start + quarters[i] + 1, found);
            }
        }
    }

    /** Arrays that {@link #place} works in; one for each thread. */
    static final class Bench {
        private final double[][] value = new double[PackedShift.MOST_BREAKS][WIDEST];
        private final int[][] before = new int[PackedShift.MOST_BREAKS][WIDEST];
        final int[] offsets = new int[PackedShift.MOST_BREAKS];
    }

    /**
     * The largest saving over all positions of the breaks.
     *
     * @param saving for each break, by quarter, what the shift's cost falls by if the break starts there
     * @param start the shift's first quarter
     * @param bench receives the best offsets where {@code trace} is set
     */
    double place(double[][] saving, int start, Bench bench, boolean trace) {
        if (quarters.length == 0) {
            return 0;
        }
        double best = Double.NEGATIVE_INFINITY;
        for (int[] order : orders) {
            double value = placeInOrder(order, saving, start, bench);
            if (value > best) {
                best = value;
                if (trace) {
                    trace(order, bench);
                }
            }
        }
        return best;
    }

    private double placeInOrder(int[] order, double[][] saving, int start, Bench bench) {
        double best = Double.NEGATIVE_INFINITY;
        for (int depth = 0; depth < order.length; depth++) {
            int rule = order[depth];
            double[] value = bench.value[depth];
            int[] before = bench.before[depth];
            int from = earliest[rule];
            double[] mine = saving[rule];
            best = Double.NEGATIVE_INFINITY;
            if (depth == 0) {
                for (int p = from; p <= latest[rule]; p++) {
                    value[p - from] = mine[start + p];
                    best = Math.max(best, value[p - from]);
                }
                continue;
            }
            int last = order[depth - 1];
            double[] lastValue = bench.value[depth - 1];
            int q = earliest[last];
            double running = Double.NEGATIVE_INFINITY;
            int runningAt = -1;
            for (int p = from; p <= latest[rule]; p++) {
                while (q <= latest[last] && q + quarters[last] < p) {
                    if (lastValue[q - earliest[last]] > running) {
                        running = lastValue[q - earliest[last]];
                        runningAt = q;
                    }
                    q++;
                }
                value[p - from] = running + mine[start + p];
                before[p - from] = runningAt;
                best = Math.max(best, value[p - from]);
            }
        }
        return best;
    }

    private void trace(int[] order, Bench bench) {
        int depth = order.length - 1;
        int rule = order[depth];
        int at = earliest[rule];
        for (int p = earliest[rule]; p <= latest[rule]; p++) {
            if (bench.value[depth][p - earliest[rule]] > bench.value[depth][at - earliest[rule]]) {
                at = p;
            }
        }
        for (; depth >= 0; depth--) {
            bench.offsets[order[depth]] = at;
            at = depth == 0 ? at : bench.before[depth][at - earliest[order[depth]]];
        }
    }
}
