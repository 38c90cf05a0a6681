package org.hillsboro.simulation;

import java.util.Arrays;

/**
 * The chats that agents hold at once. Each goes on at a speed of 1 / (1 + slowdown x further chats at hand), so that the end
 * of all of an agent's chats moves whenever one begins or ends.
 */
final class ChatsAtHand {

    private final int most;
    private final int[] count;
    private final long[] since;
    private final double[] left;
    private final double[] slowdown;

    /** @param most chats of an agent at once */
    ChatsAtHand(int agents, int most) {
        this.most = most;
        count = new int[agents];
        since = new long[agents];
        left = new double[most > 1 ? agents * most : 0];
        slowdown = new double[left.length];
    }

    void clear() {
        Arrays.fill(count, 0);
    }

    int count(int agent) {
        return count[agent];
    }

    void add(int agent, double workMicros, double slowdownOfQueue, long now) {
        workOn(agent, now);
        int at = agent * most + count[agent]++;
        left[at] = workMicros;
        slowdown[at] = slowdownOfQueue;
    }

    /** When the first of the agent's chats ends if none begins until then; there is at least one. */
    long nextEnd(int agent) {
        double soonest = left[first(agent)] * factor(agent, first(agent));
        return since[agent] + (long) Math.ceil(soonest);
    }

    void removeFinished(int agent, long now) {
        workOn(agent, now);
        int finished = first(agent);
        int last = agent * most + --count[agent];
        left[finished] = left[last];
        slowdown[finished] = slowdown[last];
    }

    private int first(int agent) {
        int best = agent * most;
        for (int i = best + 1; i < agent * most + count[agent]; i++) {
            if (left[i] * factor(agent, i) < left[best] * factor(agent, best)) {
                best = i;
            }
        }
        return best;
    }

    private void workOn(int agent, long now) {
        for (int i = agent * most; i < agent * most + count[agent]; i++) {
            left[i] = Math.max(0, left[i] - (now - since[agent]) / factor(agent, i));
        }
        since[agent] = now;
    }

    private double factor(int agent, int chat) {
        return 1 + slowdown[chat] * (count[agent] - 1);
    }
}
