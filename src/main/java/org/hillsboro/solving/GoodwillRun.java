package org.hillsboro.solving;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.hillsboro.roster.EarlierWeek;
import org.jspecify.annotations.Nullable;

/**
 * The last stretch of a solve: from the cheapest roster to one that suits those who work it, at a stated share of its cost
 * at most, with no more shortfall.
 */
final class GoodwillRun {

    /** Shares of the time: where there are wishes or an earlier week to be like, and where only shares can be made fair. */
    private static final double FOR_WISHES = 0.08;

    private static final double FOR_FAIRNESS = 0.03;

    private static final long CHUNK = 2000;
    private static final int CHUNKS_BY_STEPS = 100;
    private static final double HOT = 0.3;
    private static final double COLD = 0.01;

    /** First price of cost: the whole of what may be spent weighs so many wishes. */
    private static final double WORTH_OF_ALL = 0.5;

    private static final double DEARER = 1.1;
    private static final double CHEAPER = 0.97;
    private static final double ALL_BUT_SPENT = 0.1;

    private final SolveModel model;
    private final SolveLimits limits;
    private final SolveClock clock;
    private final @Nullable Goodwill goodwill;
    private final EarlierWeek like;

    GoodwillRun(SolveModel model, SolveOrder order, SolveClock clock) {
        this.model = model;
        this.limits = order.limits();
        this.clock = clock;
        this.goodwill = order.goodwill();
        var asked = goodwill == null ? null : goodwill.like();
        this.like = asked == null ? EarlierWeek.before(order.week(), model.agents) : asked;
    }

    /** Of the time of a solve, or of its steps. */
    double share() {
        if (goodwill == null || model.classes.isEmpty()) {
            return 0;
        }
        boolean wishes = model.agents.stream().anyMatch(agent -> !agent.preferences().isEmpty());
        return wishes || !like.isEmpty() ? FOR_WISHES : FOR_FAIRNESS;
    }

    /** Puts the roster that suits best in the place of the cheapest. @param placed agents whose weeks may change */
    void run(BestRoster best, boolean[] placed, CoreLog log) {
        var cheapest = best.standing();
        if (goodwill == null || cheapest == null || clock.isStopped() || IntStream.range(0, placed.length).noneMatch(a -> placed[a])) {
            return;
        }
        var state = new RosterState(model);
        best.restore(state);
        long most = cheapest.cost() + (long) Math.floor(cheapest.cost() * goodwill.share());
        double rounding = state.cost() - cheapest.cost();
        var discontent = new Discontent(state, placed, like);
        var search = new GoodwillSearch(
                state, placed, discontent, new SplittableRandom(limits.seed()), most + rounding, cheapest.shortThousandths());
        log.now(CoreWork.GOODWILL, search::steps);
        var kindest = new Kindest(state, discontent, most);
        anneal(search, kindest);
        kindest.restore(state);
        best.settle(state);
    }

    private void anneal(GoodwillSearch search, Kindest kindest) {
        Long steps = limits.steps();
        double from = clock.elapsed();
        double until = steps != null ? 0 : Math.min(clock.seconds(), from + share() * clock.seconds());
        long wanted = steps == null ? Long.MAX_VALUE : Math.round(steps * share() / (1 - share()));
        long chunk = steps == null ? CHUNK : Math.clamp(wanted / CHUNKS_BY_STEPS, 1, CHUNK);
        double mayBeSpent = search.left();
        double price = WORTH_OF_ALL / Math.max(1, mayBeSpent);
        for (long done = 0; done < wanted && !clock.isStopped(); done += chunk) {
            double passed = steps != null ? (double) done / wanted : clock.passed(from, until);
            if (passed >= 1) {
                return;
            }
            search.anneal(Math.min(chunk, wanted - done), HOT * Math.pow(COLD / HOT, passed), price);
            price *= search.left() < ALL_BUT_SPENT * mayBeSpent ? DEARER : CHEAPER;
            kindest.offer();
        }
    }

    /** The roster with the least discontent so far that costs no more than it may, to the cent. */
    private static final class Kindest {

        private final RosterState state;
        private final Discontent discontent;
        private final long most;
        private final long[][] weeks;
        private double least;

        Kindest(RosterState state, Discontent discontent, long most) {
            this.state = state;
            this.discontent = discontent;
            this.most = most;
            this.least = discontent.total();
            weeks = new long[state.weeks.length][];
            copy();
        }

        void offer() {
            double total = discontent.total();
            if (total < least && state.exactCost() <= most) {
                least = total;
                copy();
            }
        }

        private void copy() {
            for (int a = 0; a < weeks.length; a++) {
                weeks[a] = state.weeks[a].clone();
            }
        }

        void restore(RosterState into) {
            for (int a = 0; a < weeks.length; a++) {
                if (weeks[a].length > 0) {
                    into.set(a, weeks[a]);
                }
            }
        }
    }
}
