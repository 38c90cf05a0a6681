package org.hillsboro.solving;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hillsboro.folder.CenterFolder;
import org.hillsboro.staffing.DeferredWork;
import org.hillsboro.staffing.DeferredWork.Batch;
import org.hillsboro.time.IntervalGrid;

/**
 * Deferred work as arrays: what of each queue may be placed by when, and what must be. The batches of a queue come due in
 * the order of their arrival, so that two sums over time say all: a placement is possible whose sum up to any quarter lies
 * between them. Only work that a roster of this week owes ({@link Batch#owedBy}).
 *
 * <p>Thousandths of an agent over a quarter hour, rounded along the sums.
 */
final class DeferredModel {

    /** Arrivals of so many parts of the time in which they are due share a price: it changes slowly. */
    private static final int BLOCKS_WITHIN = 6;

    private static final int LONGEST_BLOCK = 24;

    /** Thousandths of an agent-minute in a thousandth of an agent's quarter. */
    private static final double MINUTES = IntervalGrid.QUARTER;

    final List<String> queueIds;

    /** By queue and quarter: what may be placed up to its end. */
    final long[][] arrived;

    /** By queue and quarter: what must be placed up to its end, or is late. */
    final long[][] due;

    /** By queue and quarter: a placement that fits, evenly over the time of each batch. */
    final int[][] first;

    /** By queue and quarter: whether its work can be done then. */
    final boolean[][] open;

    /** Agents x quarters of the batches that share a price, rounded down: a bound must not count on more than the sums say. */
    final double[] blockSize;

    /** By queue and quarter: the blocks of which something may be done. */
    final int[][][] blocksAt;

    /** Thousandths of agent-minutes that no roster does in time: the queue is closed, or it is late already. */
    final long hopeless;

    private DeferredModel(
            List<String> queueIds,
            long[][] arrived,
            long[][] due,
            int[][] first,
            boolean[][] open,
            double[] blockSize,
            int[][][] blocksAt,
            long hopeless) {
        this.queueIds = queueIds;
        this.arrived = arrived;
        this.due = due;
        this.first = first;
        this.open = open;
        this.blockSize = blockSize;
        this.blocksAt = blocksAt;
        this.hopeless = hopeless;
    }

    static DeferredModel of(CenterFolder folder, DeferredWork work) {
        var ids = work.batches().stream().map(Batch::queueId).distinct().toList();
        int quarters = work.grid().count();
        var arrived = new long[ids.size()][];
        var due = new long[ids.size()][];
        var first = new int[ids.size()][];
        var open = new boolean[ids.size()][];
        var blocksAt = new int[ids.size()][][];
        var sizes = new ArrayList<Double>();
        long hopeless = 0;
        for (int m = 0; m < open.length; m++) {
            var id = ids.get(m);
            var queue = folder.center().queues().stream().filter(q -> q.id().equals(id)).findFirst().orElseThrow();
            open[m] = folder.center().openIntervals(queue, work.grid());
            var sums = new Sums(open[m], sizes);
            for (var batch : work.batches()) {
                if (batch.queueId().equals(id)) {
                    sums.add(batch, work.grid());
                }
            }
            arrived[m] = rounded(sums.arrived);
            due[m] = rounded(sums.due);
            first[m] = steps(rounded(sums.even), arrived[m], due[m]);
            blocksAt[m] = sums.blocksAt(quarters);
            hopeless += sums.hopeless;
        }
        return new DeferredModel(
                ids, arrived, due, first, open,
                sizes.stream().mapToDouble(size -> Math.floor(size) / 1000).toArray(), blocksAt, hopeless);
    }

    private static long[] rounded(double[] minutes) {
        var sums = new long[minutes.length];
        double sum = 0;
        for (int t = 0; t < sums.length; t++) {
            sum += minutes[t];
            sums[t] = Math.round(sum / MINUTES);
        }
        return sums;
    }

    private static int[] steps(long[] sums, long[] most, long[] least) {
        var steps = new int[sums.length];
        long before = 0;
        for (int t = 0; t < steps.length; t++) {
            long now = Math.clamp(sums[t], least[t], most[t]);
            steps[t] = Math.toIntExact(now - before);
            before = now;
        }
        return steps;
    }

    int queues() {
        return open.length;
    }

    /** Whether some deferred work can be done in the quarter. */
    boolean isWaiting(int quarter) {
        for (int[][] ofQueue : blocksAt) {
            if (ofQueue[quarter].length > 0) {
                return true;
            }
        }
        return false;
    }

    /** Of one queue, as its batches are added in the order of their arrival. */
    private static final class Sums {

        private final boolean[] open;
        private final double[] arrived;
        private final double[] due;
        private final double[] even;
        private final List<Double> sizes;
        private final List<int[]> blocks = new ArrayList<>();
        private final int[] openBefore;
        private int blockEnd = Integer.MIN_VALUE;
        private long hopeless;

        private Sums(boolean[] open, List<Double> sizes) {
            this.open = open;
            this.sizes = sizes;
            arrived = new double[open.length];
            due = new double[open.length];
            even = new double[open.length];
            openBefore = new int[open.length + 1];
            for (int t = 0; t < open.length; t++) {
                openBefore[t + 1] = openBefore[t] + (open[t] ? 1 : 0);
            }
        }

        private void add(Batch batch, IntervalGrid grid) {
            long owed = batch.owedBy(grid.end());
            int arrival = grid.indexOf(batch.arrived());
            int dueAt = grid.indexOf(batch.due());
            int from = Math.clamp(arrival, 0, open.length);
            int to = Math.min(open.length, dueAt);
            while (from < to && !open[from]) {
                from++;
            }
            while (from < to && !open[to - 1]) {
                to--;
            }
            if (from >= to) {
                hopeless += owed;
                return;
            }
            arrived[from] += owed;
            due[to - 1] += owed;
            int share = openBefore[to] - openBefore[from];
            for (int t = from; t < to; t++) {
                even[t] += open[t] ? (double) owed / share : 0;
            }
            price(arrival, dueAt, from, to, owed);
        }

        private void price(int arrival, int dueAt, int from, int to, long owed) {
            if (arrival >= blockEnd) {
                blockEnd = arrival + Math.clamp((dueAt - arrival) / BLOCKS_WITHIN, 1, LONGEST_BLOCK);
                blocks.add(new int[] {sizes.size(), from, to});
                sizes.add(0.0);
            }
            int[] block = blocks.getLast();
            block[1] = Math.min(block[1], from);
            block[2] = Math.max(block[2], to);
            sizes.set(block[0], sizes.get(block[0]) + owed / MINUTES);
        }

        private int[][] blocksAt(int quarters) {
            var at = new int[quarters][];
            Arrays.setAll(at, t -> !open[t]
                    ? new int[0]
                    : blocks.stream().filter(block -> block[1] <= t && t < block[2]).mapToInt(block -> block[0]).toArray());
            return at;
        }
    }
}
