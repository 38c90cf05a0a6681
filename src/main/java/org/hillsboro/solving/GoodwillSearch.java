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

    /** Of so many tries one is an exchange of dates between two agents, and one of their whole weeks. */
    private static final int TRIES = 4;

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

    /** What the last change that was priced weighs for its cost. */
    private double weighed;

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

    /** Minor units that may still be spent. */
    double left() {
        return mostCost - cost;
    }

    /** @param price discontent that a minor unit of cost weighs */
    void anneal(long count, double temperature, double price) {
        for (long i = 0; i < count; i++) {
            int agent = searched[random.nextInt(searched.length)];
            int draw = random.nextInt(TRIES);
            if (draw < 2) {
                exchange(agent, draw == 0, temperature, price);
            } else {
                change(agent, temperature, price);
            }
        }
    }

    private void change(int agent, double temperature, double price) {
        long[] next = scratch(agent)[0];
        var agents = state.classOf(agent);
        if (moves.change(agents.kind(), state.weeks[agent], next)
                && WeekLegality.isLegal(agents, next)
                && isWithin(state.delta(agent, next, 0), price)
                && accepts(discontent.delta(agent, next), temperature)) {
            set(agent, next);
        }
    }

    private void exchange(int agent, boolean whole, double temperature, double price) {
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
        if (WeekLegality.isLegal(state.classOf(agent), mine)
                && WeekLegality.isLegal(state.classOf(other), theirs)
                && isWithin(state.delta(agent, mine, other, theirs), price)
                && accepts(discontent.delta(agent, mine, other, theirs), temperature)) {
            set(agent, mine);
            set(other, theirs);
        }
    }

    /** Whether a change that was just priced keeps the limits. */
    private boolean isWithin(double dearer, double price) {
        weighed = price * dearer;
        return cost + dearer <= mostCost && state.shortThousandths() + state.shortDelta() <= mostShort;
    }

    private boolean accepts(double discontented, double temperature) {
        double delta = discontented + weighed;
        return delta <= 0 || temperature > 0 && random.nextDouble() < Math.exp(-delta / temperature);
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
