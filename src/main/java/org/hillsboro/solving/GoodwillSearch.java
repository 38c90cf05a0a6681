package org.hillsboro.solving;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Simulated annealing on {@link Discontent}, from a cheap roster, inside limits that no step breaks: cost, shortfall and
 * seats. Within the limits cost has a price, so that a little of it is spent where it buys most.
 */
final class GoodwillSearch {

    /** Of ten tries so many exchange dates or weeks between two agents of a kind; of these one exchanges the weeks. */
    private static final int TRIES = 10;

    private static final int EXCHANGES = 7;

    /** Quarters of the dearest agent that one change saves at most, nearly always. */
    private static final double SAVING = 4;

    private static final double ROUNDING = 1e-6;

    private final RosterState state;
    private final Discontent discontent;
    private final SplittableRandom random;
    private final WeekMoves moves;
    private final double mostCost;
    private final long mostShort;
    private final int[] searched;
    private final int[][] peers;
    private final Map<Integer, long[][]> scratch = new HashMap<>();
    private double cost;
    private volatile long steps;

    /** By how much the next change may add to discontent and priced cost. */
    private double mayAdd;

    /**
     * @param mostCost minor units as {@link RosterState#cost} counts
     * @param mostShort thousandths
     */
    GoodwillSearch(
            RosterState state, boolean[] placed, Discontent discontent, SplittableRandom random, double mostCost, long mostShort) {
        this.state = state;
        this.discontent = discontent;
        this.random = random;
        this.moves = new WeekMoves(random);
        this.mostCost = mostCost + ROUNDING;
        this.mostShort = mostShort;
        this.cost = state.cost();
        searched = IntStream.range(0, placed.length).filter(a -> placed[a]).toArray();
        peers = new int[placed.length][];
        Map<AgentKind, List<Integer>> byKind = Arrays.stream(searched).boxed().collect(Collectors.groupingBy(state::kindOf));
        for (var members : byKind.values()) {
            int[] array = members.stream().mapToInt(Integer::intValue).toArray();
            for (int a : array) {
                peers[a] = array;
            }
        }
    }

    /** Changes tried; told to another thread. */
    long steps() {
        return steps;
    }

    /** Minor units that may still be spent. */
    double left() {
        return mostCost - cost;
    }

    /** @param price discontent that a minor unit of cost weighs */
    void anneal(long count, double temperature, double price) {
        steps += count;
        for (long i = 0; i < count; i++) {
            int agent = searched[random.nextInt(searched.length)];
            int draw = random.nextInt(TRIES);
            mayAdd = -temperature * Math.log(1 - random.nextDouble());
            if (draw < EXCHANGES) {
                exchange(agent, draw == 0, price);
            } else {
                change(agent, price);
            }
        }
    }

    private void change(int agent, double price) {
        long[] next = scratch(agent)[0];
        var agents = state.classOf(agent);
        if (moves.change(agents.kind(), state.weeks[agent], next)) {
            double worse = discontent.delta(agent, next);
            if (mayPay(worse, price)
                    && WeekLegality.isLegal(agents, next)
                    && accepts(worse, state.delta(agent, next, 0), price)) {
                set(agent, next);
            }
        }
    }

    private void exchange(int agent, boolean whole, double price) {
        int[] group = peers[agent];
        int other = group[random.nextInt(group.length)];
        if (other == agent) {
            return;
        }
        long[] mine = scratch(agent)[0];
        long[] theirs = scratch(agent)[1];
        if (whole) {
            System.arraycopy(state.weeks[other], 0, mine, 0, mine.length);
            System.arraycopy(state.weeks[agent], 0, theirs, 0, theirs.length);
        } else if (!moves.exchange(state.kindOf(agent), state.weeks[agent], state.weeks[other], mine, theirs)) {
            return;
        }
        double worse = discontent.delta(agent, mine, other, theirs);
        if (mayPay(worse, price)
                && WeekLegality.isLegal(state.classOf(agent), mine)
                && WeekLegality.isLegal(state.classOf(other), theirs)
                && accepts(worse, state.delta(agent, mine, other, theirs), price)) {
            discontent.set(agent, mine);
            discontent.set(other, theirs);
            state.exchange(agent, mine, other, theirs);
            cost = state.cost();
        }
    }

    /** Whether what a change could save may outweigh its discontent: asked before cost and cover are looked at. */
    private boolean mayPay(double worse, double price) {
        return worse <= mayAdd + price * SAVING * state.model.scale();
    }

    /** Of the change that the state has just priced. */
    private boolean accepts(double worse, double dearer, double price) {
        return cost + dearer <= mostCost
                && state.shortThousandths() + state.shortDelta() <= mostShort
                && worse + price * dearer <= mayAdd;
    }

    private void set(int agent, long[] week) {
        discontent.set(agent, week);
        state.set(agent, week);
        cost = state.cost();
    }

    private long[][] scratch(int agent) {
        return scratch.computeIfAbsent(state.weeks[agent].length, length -> new long[2][length]);
    }
}
