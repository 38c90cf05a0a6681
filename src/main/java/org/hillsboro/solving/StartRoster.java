package org.hillsboro.solving;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * A first legal roster: each agent's week drawn from the weeks seen near the best prices, so that the agents of a class
 * together come close to their fractional optimum. Where a drawn week finds a site full, the agent takes the best week
 * that the free seats leave; where there is none, others make room.
 */
final class StartRoster {

    private static final int EVICTIONS_PER_AGENT = 20;

    private final SolveModel model;
    private final long[] @Nullable [] known;
    private final BestResponse response;
    private final SplittableRandom random;

    /** @param known weeks to start from, by agent; null where there is none */
    StartRoster(SolveModel model, long[] @Nullable [] known, BestResponse response, SplittableRandom random) {
        this.model = model;
        this.known = known;
        this.response = response;
        this.random = random;
    }

    /**
     * @param plannable classes with a legal week
     * @param price minor units for a thousandth short in a quarter
     * @return a state in which every agent has a legal week, but those for whom the sites are full
     */
    RosterState draw(WeekPool pool, Prices prices, boolean[] plannable, double price) {
        var state = withPinned();
        var drawn = new long[model.agents.size()][];
        for (int c = 0; c < model.classes.size(); c++) {
            if (plannable[c]) {
                drawClass(c, pool, drawn);
            }
        }
        int[] order = shuffled(drawn.length);
        var unplaced = new ArrayDeque<Integer>();
        for (int a : order) {
            if (drawn[a] == null || isPinned(a)) {
                continue;
            }
            if (state.delta(a, drawn[a], price) < Double.POSITIVE_INFINITY) {
                state.set(a, drawn[a]);
                continue;
            }
            long[] other = response.findByPrices(state, a, prices);
            if (other.length > 0) {
                state.set(a, other);
            } else {
                unplaced.add(a);
            }
        }
        makeRoom(state, unplaced, price);
        return state;
    }

    /** The roster to start from as far as it is legal, new weeks for the others. */
    RosterState takeUp(boolean[] plannable, double price) {
        var state = withPinned();
        var unplaced = new ArrayDeque<Integer>();
        for (int a = 0; a < known.length; a++) {
            long[] week = known[a];
            int c = model.classOfAgent[a];
            if (c < 0 || !plannable[c] || isPinned(a)) {
                continue;
            }
            if (week != null && state.delta(a, week, price) < Double.POSITIVE_INFINITY) {
                state.set(a, week);
            } else {
                unplaced.add(a);
            }
        }
        makeRoom(state, unplaced, price);
        return state;
    }

    /** Agents with pinned dates come first and are never sent elsewhere: their weeks are known to fit together. */
    private RosterState withPinned() {
        var state = new RosterState(model);
        for (int a = 0; a < known.length; a++) {
            long[] week = known[a];
            if (week != null && isPinned(a)) {
                state.set(a, week);
            }
        }
        return state;
    }

    private boolean isPinned(int agent) {
        int c = model.classOfAgent[agent];
        return c >= 0 && model.classes.get(c).isPinned();
    }

    private void drawClass(int c, WeekPool pool, long[][] drawn) {
        int[] members = model.membersOfClass[c].clone();
        long[][] weeks = pool.weeksOf(c);
        double[] shares = pool.sharesOf(c);
        shuffle(members);
        double step = 1.0 / members.length;
        double at = random.nextDouble() * step;
        double passed = 0;
        int week = 0;
        for (int member : members) {
            while (week < weeks.length - 1 && passed + shares[week] <= at) {
                passed += shares[week++];
            }
            drawn[member] = weeks[week];
            at += step;
        }
    }

    /** Places who is left where it costs least, full or not, and sends others of the overfull quarters elsewhere. */
    private void makeRoom(RosterState state, ArrayDeque<Integer> unplaced, double price) {
        double full = 5 * model.scale();
        for (long left = 50L + EVICTIONS_PER_AGENT * (long) unplaced.size(); left > 0 && !unplaced.isEmpty(); left--) {
            int agent = unplaced.poll();
            long[] week = response.find(state, agent, price, response.hardSeats());
            if (week.length > 0) {
                state.set(agent, week);
                continue;
            }
            week = response.find(state, agent, price, full);
            if (week.length == 0) {
                continue;
            }
            state.set(agent, week);
            full *= 1.02;
            evict(state, agent, unplaced, price);
        }
    }

    private void evict(RosterState state, int newcomer, ArrayDeque<Integer> unplaced, double price) {
        int site = state.kindOf(newcomer).site;
        for (int t = 0; t < model.quarters; t++) {
            while (state.seated[site][t] > model.seats[site][t]) {
                int victim = someoneSeated(state, site, t, newcomer);
                long[] none = new long[state.weeks[victim].length];
                long[] before = state.weeks[victim].clone();
                state.set(victim, none);
                long[] elsewhere = response.find(state, victim, price, response.hardSeats());
                if (elsewhere.length > 0 && !Arrays.equals(elsewhere, before)) {
                    state.set(victim, elsewhere);
                } else {
                    unplaced.add(victim);
                }
                if (victim == newcomer) {
                    return;
                }
            }
        }
    }

    private int someoneSeated(RosterState state, int site, int t, int newcomer) {
        int from = random.nextInt(state.weeks.length);
        for (int i = 0; i < state.weeks.length; i++) {
            int a = (from + i) % state.weeks.length;
            if (a != newcomer && model.classOfAgent[a] >= 0 && !isPinned(a) && state.kindOf(a).site == site && state.isInside(a, t)) {
                return a;
            }
        }
        return newcomer;
    }

    private int[] shuffled(int count) {
        int[] order = new int[count];
        Arrays.setAll(order, i -> i);
        shuffle(order);
        return order;
    }

    private void shuffle(int[] array) {
        for (int i = array.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int kept = array[i];
            array[i] = array[j];
            array[j] = kept;
        }
    }
}
