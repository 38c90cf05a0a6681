package org.hillsboro.solving;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The subsets of queues that can be the most short: by Hall's theorem the shortfall is the largest, over subsets, of
 * required less staffed by groups that serve any of the subset. Of subsets that the same groups serve only the largest
 * counts, so there are at most as many as unions of the queues' sets of groups.
 *
 * @param queues the queues of each subset
 * @param groups the groups that serve any of them
 * @param tooMany whether there are more than are worth listing; then the lists are empty
 */
record QueueSubsets(List<BitSet> queues, List<BitSet> groups, boolean tooMany) {

    private static final int MOST = 160;

    static QueueSubsets of(SolveModel model) {
        var groupsOfQueue = new ArrayList<BitSet>();
        for (int q = 0; q < model.queues(); q++) {
            var serving = new BitSet();
            for (int g = 0; g < model.groups(); g++) {
                for (int queue : model.queuesOfGroup[g]) {
                    if (queue == q) {
                        serving.set(g);
                    }
                }
            }
            groupsOfQueue.add(serving);
        }
        Map<BitSet, BitSet> unions = new LinkedHashMap<>();
        unions.put(new BitSet(), new BitSet());
        for (var serving : groupsOfQueue) {
            for (var union : new ArrayList<>(unions.keySet())) {
                var wider = (BitSet) union.clone();
                wider.or(serving);
                unions.putIfAbsent(wider, new BitSet());
            }
            if (unions.size() > MOST) {
                return new QueueSubsets(List.of(), List.of(), true);
            }
        }
        var queues = new ArrayList<BitSet>();
        var groups = new ArrayList<BitSet>();
        for (var union : unions.keySet()) {
            var served = new BitSet();
            for (int q = 0; q < model.queues(); q++) {
                var outside = (BitSet) groupsOfQueue.get(q).clone();
                outside.andNot(union);
                served.set(q, outside.isEmpty());
            }
            if (!served.isEmpty()) {
                queues.add(served);
                groups.add(union);
            }
        }
        return new QueueSubsets(queues, groups, false);
    }
}
