package org.hillsboro.simulation;

import java.util.Arrays;

/** Lists of agents with room for a contact, each in the order in which they came to have it: longest first. */
final class IdleAgents {

    static final int NONE = -1;

    private final int[] first;
    private final int[] last;
    private final int[] next;
    private final int[] previous;
    private final int[] listOf;
    private final long[] since;

    IdleAgents(int lists, int agents) {
        first = new int[lists];
        last = new int[lists];
        next = new int[agents];
        previous = new int[agents];
        listOf = new int[agents];
        since = new long[agents];
        clear();
    }

    void clear() {
        Arrays.fill(first, NONE);
        Arrays.fill(last, NONE);
        Arrays.fill(listOf, NONE);
    }

    /** Who has been on the list longest, or {@link #NONE}. */
    int longest(int list) {
        return first[list];
    }

    long since(int agent) {
        return since[agent];
    }

    void add(int agent, int list, long now) {
        int before = last[list];
        previous[agent] = before;
        next[agent] = NONE;
        if (before == NONE) {
            first[list] = agent;
        } else {
            next[before] = agent;
        }
        last[list] = agent;
        listOf[agent] = list;
        since[agent] = now;
    }

    /** Nothing happens where the agent is on no list. */
    void remove(int agent) {
        int list = listOf[agent];
        if (list == NONE) {
            return;
        }
        int before = previous[agent];
        int after = next[agent];
        if (before == NONE) {
            first[list] = after;
        } else {
            next[before] = after;
        }
        if (after == NONE) {
            last[list] = before;
        } else {
            previous[after] = before;
        }
        listOf[agent] = NONE;
    }
}
