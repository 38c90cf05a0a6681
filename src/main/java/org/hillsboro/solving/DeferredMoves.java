package org.hillsboro.solving;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Changes of the search in which deferred work takes part: work goes to another quarter by itself, or goes along with an
 * agent whose hours move. Without the second every agent would be held where work happens to be placed.
 */
final class DeferredMoves {

    /** Of so many tries one moves work alone. */
    static final int EVERY = 8;

    /** Thousandths that move at once: an agent. */
    private static final int AGENT = 1000;

    private final RosterState state;
    private final DeferredPlaces places;
    private final DeferredModel work;
    private final SplittableRandom random;

    /** By skill group: the deferred queues that it serves. */
    private final int[][] ofGroup;

    /** Quarters from which work can be moved at most, by queue. */
    private final int[] reach;

    private final int[] left;
    private final int[] came;

    /** What more could be done where the agent came, at most an agent's. */
    private final int[] rooms;

    private int leftCount;
    private int cameCount;

    /** Queue, from, to and thousandths of what went along. */
    private int[] moved = new int[256];

    private int movedCount;

    DeferredMoves(RosterState state, SplittableRandom random) {
        this.state = state;
        this.places = state.places;
        this.work = state.model.deferred;
        this.random = random;
        int fixed = state.model.fixedQueues();
        ofGroup = Arrays.stream(state.model.queuesOfGroup)
                .map(queues -> IntStream.of(queues).filter(q -> q >= fixed).map(q -> q - fixed).toArray())
                .toArray(int[][]::new);
        reach = new int[work.queues()];
        Arrays.setAll(reach, m -> longest(work.arrived[m], work.due[m]));
        left = new int[state.model.quarters];
        came = new int[state.model.quarters];
        rooms = new int[state.model.quarters];
    }

    /** From the arrival of anything to its end, at most. */
    private static int longest(long[] arrived, long[] due) {
        int longest = 1;
        for (int from = 0, to = 0; from < arrived.length; from++) {
            long before = from == 0 ? 0 : arrived[from - 1];
            if (arrived[from] > before) {
                while (to < due.length - 1 && due[to] < arrived[from]) {
                    to++;
                }
                longest = Math.max(longest, to - from);
            }
        }
        return longest;
    }

    /** Tries another quarter for some work. */
    void move(double temperature, double price) {
        int queue = random.nextInt(work.queues());
        int from = random.nextInt(state.model.weekQuarters);
        int distance = 1 + random.nextInt(reach[queue]);
        int to = random.nextBoolean() ? from + distance : from - distance;
        if (to < 0 || to >= state.model.weekQuarters || !work.open[queue][to]) {
            return;
        }
        int amount = places.movable(queue, from, to, AGENT);
        if (amount > 0) {
            double delta = price
                    * (state.shortWith(queue, -amount, from) - state.shortfall.of(from)
                            + state.shortWith(queue, amount, to) - state.shortfall.of(to));
            if (delta <= mayAdd(temperature)) {
                state.moveDeferred(queue, from, to, amount);
            }
        }
    }

    private double mayAdd(double temperature) {
        return temperature > 0 ? -temperature * Math.log(1 - random.nextDouble()) : 0;
    }

    /**
     * Lets the agent work {@code week} if work that can go along makes that worth it. To be called just after the state has
     * priced this very change.
     *
     * @param delta of the change without it
     */
    void carry(int agent, long[] week, double delta, double temperature, double price) {
        int[] queues = ofGroup[state.kindOf(agent).group];
        long added = state.shortDelta();
        double mayAdd = mayAdd(temperature);
        if (queues.length == 0 || added <= 0 || delta - added * price > mayAdd) {
            return;
        }
        var changed = state.changedQuarters();
        cameCount = 0;
        leftCount = 0;
        for (int word = changed.from(); word < changed.to(); word++) {
            cameCount = list(changed.came(word), word, came, cameCount);
            leftCount = list(changed.left(word), word, left, leftCount);
        }
        if (cameCount == 0 || leftCount == 0) {
            return;
        }
        long[] before = state.weeks[agent].clone();
        long shortAfter = state.shortThousandths() + added;
        state.set(agent, week);
        movedCount = 0;
        double needed = (delta - mayAdd) / price;
        for (int queue : queues) {
            follow(queue, needed);
        }
        if (shortAfter - state.shortThousandths() < needed) {
            for (int i = movedCount - 4; i >= 0; i -= 4) {
                state.moveDeferred(moved[i], moved[i + 2], moved[i + 1], moved[i + 3]);
            }
            state.set(agent, before);
        }
    }

    private int list(long bits, int word, int[] quarters, int count) {
        int next = count;
        for (long rest = bits; rest != 0; rest &= rest - 1) {
            int t = word << 6 | Long.numberOfTrailingZeros(rest);
            if (t < state.model.weekQuarters) {
                quarters[next++] = t;
            }
        }
        return next;
    }

    /** Takes work for which nobody is left to where the agent went; nothing if that is not enough by far. */
    private void follow(int queue, double needed) {
        long all = 0;
        for (int i = 0; i < cameCount; i++) {
            rooms[i] = work.open[queue][came[i]] ? AGENT - (state.shortWith(queue, AGENT, came[i]) - state.shortfall.of(came[i])) : 0;
            all += rooms[i];
        }
        if (work.queues() == 1 && all < needed) {
            return;
        }
        for (int i = 0; i < leftCount && all > 0; i++) {
            int from = left[i];
            int placed = places.placed[queue][from];
            int now = placed == 0 ? 0 : state.shortfall.of(from);
            int excess = now == 0 ? 0 : now - state.shortWith(queue, -placed, from);
            for (int j = 0; j < cameCount && excess > 0; j++) {
                int amount = rooms[j] == 0 ? 0 : places.movable(queue, from, came[j], Math.min(excess, rooms[j]));
                if (amount > 0) {
                    state.moveDeferred(queue, from, came[j], amount);
                    note(queue, from, came[j], amount);
                    rooms[j] -= amount;
                    excess -= amount;
                    all -= amount;
                }
            }
        }
    }

    private void note(int queue, int from, int to, int thousandths) {
        if (movedCount + 4 > moved.length) {
            moved = Arrays.copyOf(moved, moved.length * 2);
        }
        moved[movedCount++] = queue;
        moved[movedCount++] = from;
        moved[movedCount++] = to;
        moved[movedCount++] = thousandths;
    }
}
