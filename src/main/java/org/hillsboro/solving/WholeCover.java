package org.hillsboro.solving;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The cheapest whole agents for one row of cover, a requirement that some crews may serve: least sum of what the agents
 * are worth and of what stays short, over whole numbers of agents of each crew. That is the convex hull of the
 * row's whole solutions seen from one side, and more than the row's requirement times its price (Geoffrion 1974: a
 * Lagrangian bound is as strong as the hull of what is not relaxed).
 */
final class WholeCover {

    /** Relative to one agent; the sum is given that much lower than it is. */
    private static final double TOLERANCE = 1e-7;

    private final int[][] most;

    /** Agents of each crew in the cheapest cover of the last call. */
    final int[] agents;

    /** Crews of equal effect, the smallest effect first. */
    private final int[][] levels;

    private final int[] effect;
    private final int[][] order;
    private final double[][] before;
    private final int[] useful;
    private final double[] rate;
    private final int[] taken;
    private final int[] best;
    private double shortPrice;
    private double least;

    /**
     * @param thousandths that an agent of each crew counts
     * @param most agents there can be, by crew and quarter
     */
    WholeCover(int[] thousandths, int[][] most) {
        this.most = most;
        agents = new int[thousandths.length];
        effect = Arrays.stream(thousandths).distinct().sorted().toArray();
        levels = new int[effect.length][];
        for (int i = 0; i < effect.length; i++) {
            int mine = effect[i];
            levels[i] = IntStream.range(0, thousandths.length).filter(k -> thousandths[k] == mine).toArray();
        }
        order = new int[effect.length][thousandths.length];
        before = new double[effect.length][];
        Arrays.setAll(before, i -> new double[64]);
        useful = new int[effect.length];
        rate = new double[effect.length + 1];
        taken = new int[effect.length];
        best = new int[effect.length];
    }

    /**
     * The least sum for one row in one quarter.
     *
     * @param serves by crew, whether it may serve the row
     * @param need thousandths
     * @param worth of an agent of each crew, not negative, in any unit near one
     * @param missing price of a thousandth short, in the same unit
     */
    double least(boolean[] serves, int quarter, int need, double[] worth, double missing) {
        Arrays.fill(agents, 0);
        if (need <= 0) {
            return 0;
        }
        shortPrice = missing;
        for (int i = 0; i < effect.length; i++) {
            prepare(i, serves, quarter, need, worth);
        }
        rate[effect.length] = missing;
        for (int i = effect.length - 1; i >= 0; i--) {
            rate[i] = useful[i] == 0 ? rate[i + 1] : Math.min(rate[i + 1], before[i][1] / effect[i]);
        }
        least = need * missing;
        Arrays.fill(best, 0);
        search(0, need, 0);
        for (int i = 0; i < effect.length; i++) {
            int left = best[i];
            for (int j = 0; left > 0; j++) {
                int k = order[i][j];
                agents[k] = Math.min(left, most[k][quarter]);
                left -= agents[k];
            }
        }
        return least - TOLERANCE;
    }

    /** Sorts the crews of a level by worth and sums up what the first so many of its agents are worth. */
    private void prepare(int level, boolean[] serves, int quarter, int need, double[] worth) {
        int n = 0;
        int[] sorted = order[level];
        for (int k : levels[level]) {
            if (serves[k] && most[k][quarter] > 0 && worth[k] < shortPrice * effect[level]) {
                int j = n++;
                for (; j > 0 && worth[sorted[j - 1]] > worth[k]; j--) {
                    sorted[j] = sorted[j - 1];
                }
                sorted[j] = k;
            }
        }
        int wanted = Math.ceilDiv(need, effect[level]);
        if (before[level].length <= wanted) {
            before[level] = new double[wanted * 2];
        }
        double[] sum = before[level];
        int count = 0;
        for (int j = 0; j < n && count < wanted; j++) {
            int k = sorted[j];
            for (int i = most[k][quarter]; i > 0 && count < wanted; i--) {
                sum[count + 1] = sum[count] + worth[k];
                count++;
            }
        }
        useful[level] = count;
    }

    private void search(int level, int need, double cost) {
        if (need <= 0) {
            offer(level, cost);
            return;
        }
        if (cost + need * rate[level] >= least - TOLERANCE) {
            return;
        }
        int whole = effect[level];
        double[] sum = before[level];
        if (level == effect.length - 1) {
            // Worths rise, so only the last number that is not enough and the first that is can be the best.
            int n = Math.min(need / whole, useful[level]);
            taken[level] = n;
            offer(level + 1, cost + sum[n] + Math.max(0, need - n * whole) * shortPrice);
            if (n < useful[level] && n * whole < need) {
                taken[level] = n + 1;
                offer(level + 1, cost + sum[n + 1] + Math.max(0, need - (n + 1) * whole) * shortPrice);
            }
            return;
        }
        int enough = Math.min(useful[level], Math.ceilDiv(need, whole));
        for (int n = 0; n <= enough; n++) {
            taken[level] = n;
            search(level + 1, need - n * whole, cost + sum[n]);
        }
    }

    private void offer(int levels, double cost) {
        if (cost < least) {
            least = cost;
            System.arraycopy(taken, 0, best, 0, levels);
            Arrays.fill(best, levels, best.length, 0);
        }
    }
}
