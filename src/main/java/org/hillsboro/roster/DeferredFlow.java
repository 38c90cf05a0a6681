package org.hillsboro.roster;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A maximum flow from the agents of all quarter hours to work that may wait, beside the queues that may not: these keep
 * what they have, though perhaps from other agents. Work is placed batch by batch through shortest augmenting paths and
 * never drained again, so that those placed first are short last. As with any transversal matroid, no other order places
 * more in total, and none places more of the first few (Edmonds 1971).
 *
 * <p>A path may move earlier batches to other quarters and queues to other agents. What a search in vain has seen will
 * not be reached by a later one either, and is not looked at again.
 */
final class DeferredFlow {

    private static final int UNSEEN = Integer.MAX_VALUE;

    /** Work of one queue, to be placed in the quarters from {@code from} to before {@code to}. */
    record Piece(int queue, int from, int to, long amount) {}

    private record Place(int queue, int quarter) {}

    private final List<int[]> queuesOfGroup;
    private final int[][] groupsOfQueue;
    private final boolean[][] open;
    private final List<Piece> pieces;
    private final long[][] spare;
    private final long[][][] flow;
    private final long[][] placed;

    /** By queue and quarter, the pieces of which something is placed there. */
    private final BitSet[][] placedAt;

    /** By queue, the open quarters that the search has not come to and that are not dead. */
    private final BitSet[] unseen;

    private final boolean[][] dead;
    private final int[][] cameBy;
    private final int[][] queueBefore;
    private final int[] quarterBefore;
    private final Deque<Place> seen = new ArrayDeque<>();
    private final Deque<Place> toSee = new ArrayDeque<>();

    /**
     * @param queuesOfGroup all queues that each group may serve
     * @param open by queue and quarter, where pieces of the queue may be placed
     * @param pieces those to be placed first come first
     * @param spare by quarter and group, what queues that may not wait have left; becomes this object's
     * @param flow by quarter, group and queue, what they take; becomes this object's
     */
    DeferredFlow(List<int[]> queuesOfGroup, boolean[][] open, List<Piece> pieces, long[][] spare, long[][][] flow) {
        int queues = open.length;
        int quarters = spare.length;
        this.queuesOfGroup = queuesOfGroup;
        this.open = open;
        this.pieces = pieces;
        this.spare = spare;
        this.flow = flow;
        groupsOfQueue = new int[queues][];
        for (int queue = 0; queue < queues; queue++) {
            int sought = queue;
            groupsOfQueue[queue] = IntStream.range(0, queuesOfGroup.size())
                    .filter(group -> IntStream.of(queuesOfGroup.get(group)).anyMatch(served -> served == sought))
                    .toArray();
        }
        placed = new long[pieces.size()][];
        Arrays.setAll(placed, piece -> new long[Math.max(0, pieces.get(piece).to() - pieces.get(piece).from())]);
        placedAt = new BitSet[queues][quarters];
        unseen = new BitSet[queues];
        for (int queue = 0; queue < queues; queue++) {
            Arrays.setAll(placedAt[queue], quarter -> new BitSet());
            unseen[queue] = new BitSet(quarters);
            for (int quarter = 0; quarter < quarters; quarter++) {
                unseen[queue].set(quarter, open[queue][quarter]);
            }
        }
        dead = new boolean[queues][quarters];
        cameBy = new int[queues][quarters];
        for (int[] ofQueue : cameBy) {
            Arrays.fill(ofQueue, UNSEEN);
        }
        queueBefore = new int[quarters][queuesOfGroup.size()];
        for (int[] ofQuarter : queueBefore) {
            Arrays.fill(ofQuarter, UNSEEN);
        }
        quarterBefore = new int[pieces.size()];
        Arrays.fill(quarterBefore, UNSEEN);
    }

    /** What finds a place of each piece. */
    long[] place() {
        var sums = new long[pieces.size()];
        for (int piece = 0; piece < sums.length; piece++) {
            long left = pieces.get(piece).amount();
            while (left > 0) {
                var end = search(piece);
                if (end == null) {
                    break;
                }
                left -= augment(piece, left, end);
            }
            sums[piece] = pieces.get(piece).amount() - left;
        }
        return sums;
    }

    /** Breadth first from a piece to agents with time to spare: their group and quarter; null where there are none. */
    private int @Nullable [] search(int from) {
        visit(from, from);
        int[] end = null;
        while (end == null && !toSee.isEmpty()) {
            var place = toSee.remove();
            end = see(place, from);
        }
        boolean inVain = end == null;
        if (inVain) {
            seen.forEach(place -> dead[place.queue()][place.quarter()] = true);
            forget();
        }
        return end;
    }

    private int @Nullable [] see(Place place, int from) {
        int quarter = place.quarter();
        for (int group : groupsOfQueue[place.queue()]) {
            if (queueBefore[quarter][group] != UNSEEN) {
                continue;
            }
            queueBefore[quarter][group] = place.queue();
            if (spare[quarter][group] > 0) {
                return new int[] {quarter, group};
            }
            for (int other : queuesOfGroup.get(group)) {
                if (flow[quarter][group][other] > 0) {
                    reach(other, quarter, -group - 1);
                }
            }
        }
        var there = placedAt[place.queue()][quarter];
        for (int piece = there.nextSetBit(0); piece >= 0; piece = there.nextSetBit(piece + 1)) {
            if (quarterBefore[piece] == UNSEEN) {
                quarterBefore[piece] = quarter;
                visit(piece, from);
            }
        }
        return null;
    }

    private void visit(int piece, int from) {
        if (piece == from) {
            quarterBefore[piece] = -1;
        }
        var of = pieces.get(piece);
        var left = unseen[of.queue()];
        for (int quarter = left.nextSetBit(of.from()); quarter >= 0 && quarter < of.to(); quarter = left.nextSetBit(quarter + 1)) {
            reach(of.queue(), quarter, piece);
        }
    }

    private void reach(int queue, int quarter, int by) {
        if (cameBy[queue][quarter] == UNSEEN && !dead[queue][quarter]) {
            cameBy[queue][quarter] = by;
            unseen[queue].clear(quarter);
            var place = new Place(queue, quarter);
            seen.add(place);
            toSee.add(place);
        }
    }

    private void forget() {
        for (var place : seen) {
            cameBy[place.queue()][place.quarter()] = UNSEEN;
            unseen[place.queue()].set(place.quarter(), open[place.queue()][place.quarter()] && !dead[place.queue()][place.quarter()]);
            Arrays.fill(queueBefore[place.quarter()], UNSEEN);
        }
        Arrays.fill(quarterBefore, UNSEEN);
        seen.clear();
        toSee.clear();
    }

    private long augment(int from, long left, int[] end) {
        long amount = Math.min(left, spare[end[0]][end[1]]);
        amount = follow(from, end, amount, false);
        follow(from, end, amount, true);
        spare[end[0]][end[1]] -= amount;
        forget();
        return amount;
    }

    /** Back along the path. @return what can go along it, at most {@code amount}; it goes where {@code really} */
    private long follow(int from, int[] end, long amount, boolean really) {
        long most = amount;
        int quarter = end[0];
        int queue = queueBefore[quarter][end[1]];
        if (really) {
            flow[quarter][end[1]][queue] += amount;
        }
        while (true) {
            int by = cameBy[queue][quarter];
            if (by < 0) {
                int group = -by - 1;
                most = Math.min(most, flow[quarter][group][queue]);
                int before = queueBefore[quarter][group];
                if (really) {
                    flow[quarter][group][queue] -= amount;
                    flow[quarter][group][before] += amount;
                }
                queue = before;
                continue;
            }
            int first = pieces.get(by).from();
            if (really) {
                place(by, quarter, amount);
            }
            if (by == from) {
                return most;
            }
            quarter = quarterBefore[by];
            most = Math.min(most, placed[by][quarter - first]);
            if (really) {
                place(by, quarter, -amount);
            }
        }
    }

    private void place(int piece, int quarter, long amount) {
        var of = pieces.get(piece);
        placed[piece][quarter - of.from()] += amount;
        placedAt[of.queue()][quarter].set(piece, placed[piece][quarter - of.from()] > 0);
    }
}
