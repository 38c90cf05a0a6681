package org.hillsboro.solving.rules;

import java.util.List;

/**
 * The maximum flow of one quarter hour from agents to the queues that they may serve, by augmenting paths (Ford and
 * Fulkerson 1956): an agent who is free serves the queue, or one who is not changes over and is replaced the same way.
 */
final class MaximumFlow {

    private final List<Cover> needs;
    private final List<Cover> covers;
    private final long[] spare;

    /** Thousandths by cover and need. */
    private final long[][] flow;

    private MaximumFlow(List<Cover> needs, List<Cover> covers) {
        this.needs = needs;
        this.covers = covers;
        spare = covers.stream().mapToLong(Cover::thousandths).toArray();
        flow = new long[covers.size()][needs.size()];
    }

    /** Thousandths of the needs (those below zero) that the others together cannot meet. */
    static long missing(List<Cover> parts) {
        var maximum = new MaximumFlow(
                parts.stream().filter(part -> part.thousandths() < 0).toList(),
                parts.stream().filter(part -> part.thousandths() >= 0).toList());
        long missing = 0;
        for (int need = 0; need < maximum.needs.size(); need++) {
            missing += maximum.leftOf(need);
        }
        return missing;
    }

    private long leftOf(int need) {
        long left = -needs.get(need).thousandths();
        long met = -1;
        while (left > 0 && met != 0) {
            met = serve(need, left, new boolean[covers.size()]);
            left -= met;
        }
        return left;
    }

    /** @return how many of the wanted thousandths one path brings to the need */
    private long serve(int need, long wanted, boolean[] asked) {
        for (int cover = 0; cover < spare.length; cover++) {
            if (asked[cover] || !covers.get(cover).queues().containsAll(needs.get(need).queues())) {
                continue;
            }
            asked[cover] = true;
            long met = Math.min(wanted, spare[cover]);
            spare[cover] -= met;
            for (int other = 0; other < needs.size() && met == 0; other++) {
                long serving = Math.min(wanted, flow[cover][other]);
                met = serving == 0 ? 0 : serve(other, serving, asked);
                flow[cover][other] -= met;
            }
            flow[cover][need] += met;
            if (met > 0) {
                return met;
            }
        }
        return 0;
    }
}
