package org.hillsboro.roster;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The maximum flow of one quarter hour from groups of agents to the queues that they may serve, by shortest augmenting
 * paths (Edmonds and Karp 1972). Queues are filled in the given order and never drained again, so the first in the order
 * are short last; the total does not depend on the order.
 */
final class QuarterFlow {

    private static final int NONE = -1;

    private final List<int[]> queuesOfGroup;
    private final int[][] groupsOfQueue;
    private final int[] order;
    private final int[] demand;
    private final int[] spare;
    private final int[][] flow;
    private final int[] queueBefore;
    private final int[] groupBefore;

    /** @param order the queues' indexes, the most important first */
    QuarterFlow(List<int[]> queuesOfGroup, int[] order) {
        this.queuesOfGroup = queuesOfGroup;
        this.order = order;
        int groups = queuesOfGroup.size();
        groupsOfQueue = new int[order.length][];
        for (int queue = 0; queue < order.length; queue++) {
            int sought = queue;
            groupsOfQueue[queue] = IntStream.range(0, groups)
                    .filter(group -> Arrays.stream(queuesOfGroup.get(group)).anyMatch(served -> served == sought))
                    .toArray();
        }
        demand = new int[order.length];
        spare = new int[groups];
        flow = new int[groups][order.length];
        queueBefore = new int[groups];
        groupBefore = new int[order.length];
    }

    /**
     * @param required thousandths by queue
     * @param capacity thousandths by group
     */
    void solve(int[] required, int[] capacity) {
        System.arraycopy(required, 0, demand, 0, demand.length);
        System.arraycopy(capacity, 0, spare, 0, spare.length);
        for (int[] ofGroup : flow) {
            Arrays.fill(ofGroup, 0);
        }
        for (int queue : order) {
            while (demand[queue] > 0) {
                int group = search(queue);
                if (group == NONE) {
                    break;
                }
                augment(queue, group);
            }
        }
    }

    /** What the queue gets; at most its requirement. */
    int served(int queue) {
        int served = 0;
        for (int group : groupsOfQueue[queue]) {
            served += flow[group][queue];
        }
        return served;
    }

    /** What is left of the group when no more of the requirement can be met. */
    int spare(int group) {
        return spare[group];
    }

    /** What the group gives the queue. */
    int given(int group, int queue) {
        return flow[group][queue];
    }

    /** After {@link #solve}: the groups of which one more agent would help the queue that is short, directly or not. */
    boolean[] helpful(int shortQueue) {
        search(shortQueue);
        var helpful = new boolean[spare.length];
        for (int group = 0; group < helpful.length; group++) {
            helpful[group] = queueBefore[group] != NONE;
        }
        return helpful;
    }

    /** Breadth first from the queue to a group with something to spare, through queues that could be served otherwise. */
    private int search(int from) {
        Arrays.fill(queueBefore, NONE);
        Arrays.fill(groupBefore, NONE);
        var open = new ArrayDeque<Integer>();
        open.add(from);
        while (!open.isEmpty()) {
            int queue = open.remove();
            for (int group : groupsOfQueue[queue]) {
                if (queueBefore[group] != NONE) {
                    continue;
                }
                queueBefore[group] = queue;
                if (spare[group] > 0) {
                    return group;
                }
                for (int other : queuesOfGroup.get(group)) {
                    if (flow[group][other] > 0 && groupBefore[other] == NONE) {
                        groupBefore[other] = group;
                        open.add(other);
                    }
                }
            }
        }
        return NONE;
    }

    private void augment(int from, int withSpare) {
        int amount = Math.min(demand[from], spare[withSpare]);
        for (int queue = queueBefore[withSpare]; queue != from; queue = queueBefore[groupBefore[queue]]) {
            amount = Math.min(amount, flow[groupBefore[queue]][queue]);
        }
        spare[withSpare] -= amount;
        demand[from] -= amount;
        int group = withSpare;
        while (true) {
            int queue = queueBefore[group];
            flow[group][queue] += amount;
            if (queue == from) {
                return;
            }
            group = groupBefore[queue];
            flow[group][queue] -= amount;
        }
    }
}
