package org.hillsboro.solving;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Shortfall by a small flow in each quarter that is kept up to date: agents of a group are given to queues, and a
 * change looks for one chain of hand-overs (augmenting path) at a time. For centers whose queues have too many subsets.
 *
 * <p>Most chains that could be looked for do not exist. Which queues an idle agent can reach, and from which one that misses
 * some can be reached, is the same for every maximum flow (the least and the greatest minimum cut; Picard and Queyranne
 * 1980), so it is kept for each quarter until its cover changes, and says so at once.
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
    /** Queues of each group as bits; beyond 64 two may share one, and then a search is not spared that could be. */
    private final long[] queueBits;

    /** By quarter: queues that idle agents can reach by hand-overs. */
    private final long[] fromIdle;
    /** By quarter: queues from which one that misses some can be reached. */
    private final long[] toMissing;

    private final boolean[] looked;
    /** A quarter as it was before a trial. */
    private final int[] kept;
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
        queueBits = Arrays.stream(queuesOfGroup).mapToLong(served -> IntStream.of(served).mapToLong(q -> 1L << q).reduce(0, (a, b) -> a | b)).toArray();
        fromIdle = new long[weekQuarters];
        toMissing = new long[weekQuarters];
        looked = new boolean[weekQuarters];
        kept = new int[groups * queues + groups + queues];
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
        look(quarter);
        if (thousandths > 0 && isIdleThere(group, quarter)) {
            return now[quarter];
        }
        if (thousandths < 0 && !isReplaceable(group, quarter)) {
            return now[quarter] - thousandths;
        }
        return tried(group, thousandths, quarter);
    }

    /** Adds, and puts the quarter back as it was: that takes less than to look for chains again. */
    private int tried(int group, int thousandths, int quarter) {
        int before = now[quarter];
        int size = groups * queues;
        System.arraycopy(given, quarter * size, kept, 0, size);
        System.arraycopy(idle, quarter * groups, kept, size, groups);
        System.arraycopy(missing, quarter * queues, kept, size + groups, queues);
        add(group, thousandths, quarter);
        int then = now[quarter];
        System.arraycopy(kept, 0, given, quarter * size, size);
        System.arraycopy(kept, size, idle, quarter * groups, groups);
        System.arraycopy(kept, size + groups, missing, quarter * queues, queues);
        now[quarter] = before;
        looked[quarter] = true;
        return then;
    }

    @Override
    public void add(int group, int thousandths, int quarter) {
        if (quarter >= weekQuarters) {
            return;
        }
        int at = quarter * groups + group;
        boolean wasLooked = looked[quarter];
        looked[quarter] = false;
        if (thousandths > 0) {
            idle[at] += thousandths;
            if (!wasLooked || !isIdleThere(group, quarter)) {
                place(group, quarter);
            }
            return;
        }
        boolean replaceable = !wasLooked || isReplaceable(group, quarter);
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
                if (replaceable) {
                    fill(queue, quarter);
                }
            }
        }
        // Fill may have drawn idle agents of this very group into the queue; take them from there.
        if (left > 0) {
            add(group, -left, quarter);
        }
    }

    @Override
    public int withRequired(int queue, int thousandths, int quarter) {
        require(queue, thousandths, quarter);
        int then = now[quarter];
        require(queue, -thousandths, quarter);
        return then;
    }

    @Override
    public void require(int queue, int thousandths, int quarter) {
        looked[quarter] = false;
        int gone = Math.min(-thousandths, missing[quarter * queues + queue]);
        missing[quarter * queues + queue] -= gone;
        now[quarter] -= gone;
        int left = Math.max(0, -thousandths - gone);
        for (int at = quarter * groups; left > 0 && at < (quarter + 1) * groups; at++) {
            int freed = Math.min(left, given[at * queues + queue]);
            given[at * queues + queue] -= freed;
            idle[at] += freed;
            left -= freed;
        }
        fill(queue, quarter);
        for (int group : groupsOfQueue[queue]) {
            place(group, quarter);
        }
    }

    /** Whether one more of the group would find nothing to do that is missing. */
    private boolean isIdleThere(int group, int quarter) {
        return (queueBits[group] & toMissing[quarter]) == 0;
    }

    /** Whether idle agents could take over from the group. */
    private boolean isReplaceable(int group, int quarter) {
        return (givenBits(group, quarter) & fromIdle[quarter]) != 0;
    }

    private long givenBits(int group, int quarter) {
        long bits = 0;
        for (int queue : queuesOfGroup[group]) {
            bits |= given[(quarter * groups + group) * queues + queue] > 0 ? 1L << queue : 0;
        }
        return bits;
    }

    private void look(int quarter) {
        if (looked[quarter]) {
            return;
        }
        looked[quarter] = true;
        long reached = 0;
        for (int g = 0; g < groups; g++) {
            reached |= idle[quarter * groups + g] > 0 ? queueBits[g] : 0;
        }
        long reaching = 0;
        for (int q = 0; q < queues; q++) {
            reaching |= missing[quarter * queues + q] > 0 ? 1L << q : 0;
        }
        for (boolean grown = reached != 0 || reaching != 0; grown; ) {
            grown = false;
            for (int g = 0; g < groups; g++) {
                long givenTo = givenBits(g, quarter);
                if ((givenTo & reached) != 0 && (queueBits[g] & ~reached) != 0) {
                    reached |= queueBits[g];
                    grown = true;
                }
                if ((queueBits[g] & reaching) != 0 && (givenTo & ~reaching) != 0) {
                    reaching |= givenTo;
                    grown = true;
                }
            }
        }
        fromIdle[quarter] = reached;
        toMissing[quarter] = reaching;
    }

    /** Gives the group's idle agents to queues that miss some, directly or by hand-overs. */
    private void place(int group, int quarter) {
        while (idle[quarter * groups + group] > 0 && now[quarter] > 0 && augment(group, quarter)) {
            continue;
        }
    }

    /** Draws idle agents of any group to the queue. */
    private void fill(int queue, int quarter) {
        while (missing[quarter * queues + queue] > 0 && draw(queue, quarter)) {
            continue;
        }
    }

    /** One chain back from the queue to a group with idle agents; breadth first. False where there is none. */
    private boolean draw(int wanted, int quarter) {
        Arrays.fill(from, -2);
        int head = 0;
        int tail = 0;
        line[tail++] = wanted;
        from[wanted] = -1;
        while (head < tail) {
            int queue = line[head++];
            for (int g : groupsOfQueue[queue]) {
                if (from[queues + g] != -2) {
                    continue;
                }
                from[queues + g] = queue;
                if (idle[quarter * groups + g] > 0) {
                    pull(g, quarter);
                    return true;
                }
                for (int other : queuesOfGroup[g]) {
                    if (from[other] == -2 && given[(quarter * groups + g) * queues + other] > 0) {
                        from[other] = queues + g;
                        line[tail++] = other;
                    }
                }
            }
        }
        return false;
    }

    private void pull(int first, int quarter) {
        int amount = idle[quarter * groups + first];
        int queue = from[queues + first];
        for (; from[queue] >= 0; queue = from[from[queue]]) {
            int giver = from[queue] - queues;
            amount = Math.min(amount, given[(quarter * groups + giver) * queues + queue]);
        }
        amount = Math.min(amount, missing[quarter * queues + queue]);
        idle[quarter * groups + first] -= amount;
        for (int group = first; ; ) {
            queue = from[queues + group];
            given[(quarter * groups + group) * queues + queue] += amount;
            if (from[queue] < 0) {
                break;
            }
            group = from[queue] - queues;
            given[(quarter * groups + group) * queues + queue] -= amount;
        }
        missing[quarter * queues + queue] -= amount;
        now[quarter] -= amount;
    }

    /** One chain from the group's idle agents to a queue that misses some; breadth first. */
    private boolean augment(int group, int quarter) {
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
                        if (missing[quarter * queues + queue] > 0) {
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
