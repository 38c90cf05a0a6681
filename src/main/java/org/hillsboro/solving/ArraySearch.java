package org.hillsboro.solving;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Simulated annealing on the arrays: small changes of one week, exchanges between two agents of one kind, now and then
 * the best week of one agent. The shortfall is priced just above the dearest interval at first, so that the search may
 * walk through small gaps, and raised to its full price towards the end.
 */
final class ArraySearch {

    /** Of so many tries one is an exchange between two agents. */
    private static final int EXCHANGE_EVERY = 5;

    private final RosterState state;
    private final BestResponse response;
    private final SplittableRandom random;
    private final WeekMoves moves;

    /** Absent where no work can wait. */
    private final @Nullable DeferredMoves deferred;

    private final int[] searched;

    /** By agent: all searched agents of the same kind. */
    private final int[][] peers;

    /** Scratch weeks by agent, shared by those whose weeks have as many places. */
    private final long[][] mine;

    private final long[][] theirs;

    private long steps;

    /** @param placed agents that have a legal week in the state; the others are left alone */
    ArraySearch(RosterState state, boolean[] placed, BestResponse response, SplittableRandom random) {
        this.state = state;
        this.response = response;
        this.random = random;
        this.moves = new WeekMoves(random);
        this.deferred = state.model.deferred.queues() == 0 ? null : new DeferredMoves(state, random);
        searched = IntStream.range(0, placed.length).filter(a -> placed[a]).toArray();
        mine = scratch(state);
        theirs = scratch(state);
        peers = new int[placed.length][];
        Map<AgentKind, List<Integer>> byKind =
                Arrays.stream(searched).boxed().collect(Collectors.groupingBy(state::kindOf));
        for (var members : byKind.values()) {
            int[] array = members.stream().mapToInt(Integer::intValue).toArray();
            for (int a : array) {
                peers[a] = array;
            }
        }
    }

    boolean hasAgents() {
        return searched.length > 0;
    }

    int agents() {
        return searched.length;
    }

    long steps() {
        return steps;
    }

    /** Tries {@code count} changes at one temperature (minor units) and price of a thousandth short. */
    void anneal(long count, double temperature, double price) {
        for (long i = 0; i < count; i++) {
            steps++;
            if (deferred != null && random.nextInt(DeferredMoves.EVERY) == 0) {
                deferred.move(temperature, price);
                continue;
            }
            int agent = searched[random.nextInt(searched.length)];
            if (random.nextInt(EXCHANGE_EVERY) == 0) {
                exchange(agent, temperature);
            } else {
                change(agent, temperature, price);
            }
        }
    }

    private void change(int agent, double temperature, double price) {
        var agents = state.classOf(agent);
        long[] week = state.weeks[agent];
        long[] next = mine[agent];
        if (!moves.change(agents.kind(), week, next) || !WeekLegality.staysLegal(agents, week, next)) {
            return;
        }
        double delta = state.delta(agent, next, price);
        if (accepts(delta, temperature)) {
            state.set(agent, next);
        } else if (deferred != null && delta < Double.POSITIVE_INFINITY) {
            deferred.carry(agent, next, delta, temperature, price);
        }
    }

    private static long[][] scratch(RosterState state) {
        Map<Integer, long[]> ofLength = new HashMap<>();
        return Arrays.stream(state.weeks).map(week -> ofLength.computeIfAbsent(week.length, long[]::new)).toArray(long[][]::new);
    }

    private void exchange(int agent, double temperature) {
        int[] group = peers[agent];
        int other = group[random.nextInt(group.length)];
        if (other == agent) {
            return;
        }
        long[] next = mine[agent];
        long[] otherNext = theirs[other];
        if (moves.exchange(state.kindOf(agent), state.weeks[agent], state.weeks[other], next, otherNext)
                && WeekLegality.staysLegal(state.classOf(agent), state.weeks[agent], next)
                && WeekLegality.staysLegal(state.classOf(other), state.weeks[other], otherNext)
                && accepts(state.delta(agent, next, other, otherNext), temperature)) {
            state.exchange(agent, next, other, otherNext);
        }
    }

    private boolean accepts(double delta, double temperature) {
        return delta <= 0 || temperature > 0 && random.nextDouble() < Math.exp(-delta / temperature);
    }

    /** Gives one random agent its best week while all others keep theirs. */
    void respond(double price) {
        respond(searched[random.nextInt(searched.length)], price);
    }

    /** The same for each agent in turn: for so many in any case, for the others as long as there is time. */
    void respondAll(double price, int inAnyCase, BooleanSupplier isLate) {
        for (int i = 0; i < searched.length && (i < inAnyCase || !isLate.getAsBoolean()); i++) {
            respond(searched[i], price);
        }
    }

    private void respond(int agent, double price) {
        long[] before = state.weeks[agent].clone();
        state.set(agent, new long[before.length]);
        long[] best = response.find(state, agent, price, response.hardSeats());
        boolean better = best.length > 0 && state.delta(agent, best, price) < state.delta(agent, before, price);
        state.set(agent, better ? best : before);
    }
}
