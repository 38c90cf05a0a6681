package org.hillsboro.solving;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Shortfall by a small flow in each quarter that is kept up to date: agents of a group are given to queues, and a
 * change looks for one chain of hand-overs (augmenting path) at a time. For centers whose queues have too many subsets.
 */
final class FlowShortfall implements Shortfall {

    private final int queues;
    private final int groups;
    private final int weekQuarters;
    private final int[][] queuesOfGroup;
    private final int[][] groupsOfQueue;

    /** Thousandths given, by quarter, group and queue. */
    private final int[] given;

    /** Thousandths not given to any queue, by quarter and group. */
    private final int[] idle;

    /** Thousandths missing, by quarter and queue. */
    private final int[] missing;

    private final int[] now;
    private final int[] from;
    private final int[] line;

    FlowShortfall(SolveModel model) {
        queues = model.queues();
        groups = model.groups();
        weekQuarters = model.weekQuarters;
        queuesOfGroup = model.queuesOfGroup;
        groupsOfQueue = new int[queues][];
        for (int q = 0; q < queues; q++) {
            int queue = q;
            groupsOfQueue[q] = IntStream.range(0, groups)
                    .filter(g -> Arrays.stream(queuesOfGroup[g]).anyMatch(other -> other == queue))
                    .toArray();
        }
        given = new int[weekQuarters * groups * queues];
        idle = new int[weekQuarters * groups];
        missing = new int[weekQuarters * queues];
        now = new int[weekQuarters];
        from = new int[queues + groups];
        line = new int[queues + groups];
        for (int q = 0; q < queues; q++) {
            for (int t = 0; t < weekQuarters; t++) {
                missing[t * queues + q] = model.required[q][t];
                now[t] += model.required[q][t];
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
        if (thousandths > 0 && now[quarter] == 0 || thousandths < 0 && idle[quarter * groups + group] >= -thousandths) {
            return now[quarter];
        }
        add(group, thousandths, quarter);
        int then = now[quarter];
        add(group, -thousandths, quarter);
        return then;
    }

    @Override
    public void add(int group, int thousandths, int quarter) {
        if (quarter >= weekQuarters) {
            return;
        }
        int at = quarter * groups + group;
        if (thousandths > 0) {
            idle[at] += thousandths;
            place(group, quarter);
            return;
        }
        int gone = Math.min(idle[at], -thousandths);
        idle[at] -= gone;
        int left = -thousandths - gone;
        for (int queue : queuesOfGroup[group]) {
            int taken = Math.min(left, given[at * queues + queue]);
            if (taken > 0) {
                given[at * queues + queue] -= taken;
                missing[quarter * queues + queue] += taken;
                now[quarter] += taken;
                left -= taken;
                fill(queue, quarter);
            }
        }
        if (left > 0) {
            // Fill may have drawn idle agents of this very group into the queue; take them from there.
            add(group, -left, quarter);
        }
    }

    /** Gives the group's idle agents to queues that miss some, directly or by hand-overs. */
    private void place(int group, int quarter) {
        while (idle[quarter * groups + group] > 0 && now[quarter] > 0 && augment(group, -1, quarter)) {
            continue;
        }
    }

    /** Draws idle agents of any group to the queue. */
    private void fill(int queue, int quarter) {
        for (int g = 0; g < groups && missing[quarter * queues + queue] > 0; g++) {
            while (idle[quarter * groups + g] > 0 && missing[quarter * queues + queue] > 0 && augment(g, queue, quarter)) {
                continue;
            }
        }
    }

    /** One chain from the group's idle agents to a queue that misses some; breadth first. */
    private boolean augment(int group, int wanted, int quarter) {
        Arrays.fill(from, -2);
        int head = 0;
        int tail = 0;
        line[tail++] = queues + group;
        from[queues + group] = -1;
        while (head < tail) {
            int node = line[head++];
            if (node >= queues) {
                for (int queue : queuesOfGroup[node - queues]) {
                    if (from[queue] == -2) {
                        from[queue] = node;
                        if (missing[quarter * queues + queue] > 0 && (wanted < 0 || wanted == queue)) {
                            push(queue, group, quarter);
                            return true;
                        }
                        line[tail++] = queue;
                    }
                }
            } else {
                for (int g : groupsOfQueue[node]) {
                    if (from[queues + g] == -2 && given[(quarter * groups + g) * queues + node] > 0) {
                        from[queues + g] = node;
                        line[tail++] = queues + g;
                    }
                }
            }
        }
        return false;
    }

    private void push(int end, int group, int quarter) {
        int amount = Math.min(missing[quarter * queues + end], idle[quarter * groups + group]);
        for (int queue = end; ; ) {
            int giver = from[queue] - queues;
            if (giver == group) {
                break;
            }
            int handed = from[queues + giver];
            amount = Math.min(amount, given[(quarter * groups + giver) * queues + handed]);
            queue = handed;
        }
        for (int queue = end; ; ) {
            int giver = from[queue] - queues;
            given[(quarter * groups + giver) * queues + queue] += amount;
            if (giver == group) {
                break;
            }
            int handed = from[queues + giver];
            given[(quarter * groups + giver) * queues + handed] -= amount;
            queue = handed;
        }
        missing[quarter * queues + end] -= amount;
        idle[quarter * groups + group] -= amount;
        now[quarter] -= amount;
    }
}
