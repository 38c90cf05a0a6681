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

    private final int weekQuarters;

    SubsetShortfall(SolveModel model, QueueSubsets found) {
        subsets = found.queues().size();
        weekQuarters = model.weekQuarters;
        lack = new int[model.weekQuarters * subsets];
        now = new int[model.weekQuarters];
        serves = new int[model.groups()][subsets];
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
        if (quarter >= weekQuarters) {
            return 0;
        }
        int[] serving = serves[group];
        int most = 0;
        for (int s = 0, at = quarter * subsets; s < subsets; s++, at++) {
            most = Math.max(most, lack[at] - serving[s] * thousandths);
        }
        return most;
    }

    @Override
    public void add(int group, int thousandths, int quarter) {
        if (quarter >= weekQuarters) {
            return;
        }
        int[] serving = serves[group];
        int most = 0;
        for (int s = 0, at = quarter * subsets; s < subsets; s++, at++) {
            lack[at] -= serving[s] * thousandths;
            most = Math.max(most, lack[at]);
        }
        now[quarter] = most;
    }
}
