package org.hillsboro.solving;

import java.util.BitSet;

/** Shortfall as the largest lack over few subsets of queues; a look-up and a maximum, no flow. */
final class SubsetShortfall implements Shortfall {

    private final int subsets;

    /** Required less staffed, by quarter and subset. */
    private final int[] lack;

    private final int[] now;

    /** By group: 1 for subsets that it serves, else 0. */
    private final int[][] serves;

    /** By queue: 1 for subsets that it is in, else 0. */
    private final int[][] isIn;

    private final int weekQuarters;

    SubsetShortfall(SolveModel model, QueueSubsets found) {
        subsets = found.queues().size();
        weekQuarters = model.weekQuarters;
        lack = new int[model.weekQuarters * subsets];
        now = new int[model.weekQuarters];
        serves = new int[model.groups()][subsets];
        isIn = new int[model.queues()][subsets];
        for (int s = 0; s < subsets; s++) {
            BitSet queues = found.queues().get(s);
            for (int t = 0; t < model.weekQuarters; t++) {
                int required = 0;
                for (int q = queues.nextSetBit(0); q >= 0; q = queues.nextSetBit(q + 1)) {
                    required += model.required[q][t];
                }
                lack[t * subsets + s] = required;
                now[t] = Math.max(now[t], required);
            }
            for (int q = queues.nextSetBit(0); q >= 0; q = queues.nextSetBit(q + 1)) {
                isIn[q][s] = 1;
            }
            for (int g = 0; g < model.groups(); g++) {
                serves[g][s] = found.groups().get(s).get(g) ? 1 : 0;
            }
        }
    }

    @Override
    public int of(int quarter) {
        return quarter < weekQuarters ? now[quarter] : 0;
    }

    @Override
    public int with(int group, int thousandths, int quarter) {
        return with(serves[group], -thousandths, quarter);
    }

    @Override
    public void add(int group, int thousandths, int quarter) {
        change(serves[group], -thousandths, quarter);
    }

    @Override
    public int withRequired(int queue, int thousandths, int quarter) {
        return with(isIn[queue], thousandths, quarter);
    }

    @Override
    public void require(int queue, int thousandths, int quarter) {
        change(isIn[queue], thousandths, quarter);
    }

    private int with(int[] counts, int more, int quarter) {
        if (quarter >= weekQuarters) {
            return 0;
        }
        int most = 0;
        for (int s = 0, at = quarter * subsets; s < subsets; s++, at++) {
            most = Math.max(most, lack[at] + counts[s] * more);
        }
        return most;
    }

    private void change(int[] counts, int more, int quarter) {
        if (quarter >= weekQuarters) {
            return;
        }
        int most = 0;
        for (int s = 0, at = quarter * subsets; s < subsets; s++, at++) {
            lack[at] += counts[s] * more;
            most = Math.max(most, lack[at]);
        }
        now[quarter] = most;
    }
}
