package org.hillsboro.simulation;

import java.util.Arrays;

/**
 * When agents finish, soonest first: a heap of four children on packed longs (time in micros, then the agent). The place of
 * the one that was taken is filled by the next that comes, which after nearly every departure is at once.
 */
final class Departures {

    /** Agents that a packed key can tell apart; the rest holds 12 days of micros. */
    static final int AGENT_BITS = 23;

    private static final int AGENT_MASK = (1 << AGENT_BITS) - 1;

    /** Later than the end of any week: who takes so long is not seen to finish. */
    private static final long LATEST = Long.MAX_VALUE >>> AGENT_BITS;

    private long[] heap = new long[1024];
    private int size;
    private boolean rootTaken;

    void clear() {
        size = 0;
        rootTaken = false;
    }

    void add(long time, int agent) {
        long key = Math.min(time, LATEST) << AGENT_BITS | agent;
        if (rootTaken) {
            rootTaken = false;
            sink(key);
            return;
        }
        if (size == heap.length) {
            heap = Arrays.copyOf(heap, 2 * size);
        }
        int at = size++;
        while (at > 0 && heap[(at - 1) >> 2] > key) {
            heap[at] = heap[(at - 1) >> 2];
            at = (at - 1) >> 2;
        }
        heap[at] = key;
    }

    /** The time of the soonest; far away where there is none. */
    long soonest() {
        if (rootTaken) {
            rootTaken = false;
            if (--size > 0) {
                sink(heap[size]);
            }
        }
        return size == 0 ? Long.MAX_VALUE : heap[0] >>> AGENT_BITS;
    }

    /** The agent of {@link #soonest}, which is taken out. */
    int take() {
        rootTaken = true;
        return (int) heap[0] & AGENT_MASK;
    }

    private void sink(long key) {
        long[] keys = heap;
        int at = 0;
        int count = size;
        while (true) {
            int child = (at << 2) + 1;
            if (child >= count) {
                break;
            }
            int least = child;
            long leastKey = keys[child];
            int end = Math.min(child + 4, count);
            for (int other = child + 1; other < end; other++) {
                if (keys[other] < leastKey) {
                    leastKey = keys[other];
                    least = other;
                }
            }
            if (leastKey >= key) {
                break;
            }
            keys[at] = leastKey;
            at = least;
        }
        keys[at] = key;
    }
}
