package org.hillsboro.solving;

import ai.timefold.solver.core.api.solver.Solver;
import java.time.Duration;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.hillsboro.pay.Money;
import org.hillsboro.staffing.StaffingRequirement.QueueRequirement;
import org.hillsboro.time.IntervalGrid;
import org.jspecify.annotations.Nullable;

/**
 * One solve from prices to roster: both cores look for prices, a first roster is drawn from them early, then one core
 * searches inside Timefold's solver while the other improves the proof.
 */
final class SolveRun {

    /** Shares of the time: first ascent of the prices; end of the array search; proofs for a shortfall that stays. */
    private static final double ASCENT = 0.16;

    private static final double SEARCH_END = 0.95;
    private static final double SHORTFALL_PROOF_FROM = 0.75;
    private static final double CAPPED_PROOF_FROM = 0.85;

    /**
     * Centers of so few agents have their bound soon, and what a search ends with differs by as much as a percent from seed
     * to seed: between these shares of the time the bound's core searches too.
     */
    private static final int FEW_AGENTS = 120;

    private static final double SECOND_SEARCH_FROM = 0.25;

    /** After fewer passes, as on a busy machine, the bound still rises. */
    private static final long ENOUGH_PASSES = 400;

    private static final double SECOND_SEARCH_END = 0.85;

    /** The first ascent's share where the prices of an earlier run are known; only weeks to list are missing. */
    private static final double ASCENT_AGAIN = 0.02;

    /** On one core the search ends here, and the proof has the rest. */
    private static final double SEARCH_ALONE = 0.7;

    /** Passes in place of time where steps are given. */
    private static final int ASCENT_PASSES = 160;

    private static final int PASSES_AGAIN = 10;

    private static final int REFINING_PASSES = 160;
    private static final int MOST_ASCENT_PASSES = 500;
    private static final double FIRST_ROSTER_SECONDS = 1.5;

    private final SolveModel model;
    private final SettledStart settled;
    private final SolveOrder order;
    private final SolveLimits limits;
    private final SolveClock clock;
    private final @Nullable AssertRoster assertion;
    private final BestRoster best;
    private final BestResponse response;
    private final GoodwillRun goodwill;
    private final boolean[] plannable;
    private final boolean byTime;
    private final WhyUnplanned why;
    private final CoreLog log;
    private final int cores;
    private boolean[] placed = new boolean[0];

    /** Whether the seats left no room for someone in a roster so far. */
    private boolean anyLeft;

    private @Nullable ShortfallBound shortfallBound;
    private BestRoster.@Nullable Standing cheapest;

    SolveRun(SolveOrder order, SettledStart settled, SolveClock clock) {
        this.order = order;
        this.settled = settled;
        this.model = settled.model();
        this.limits = order.limits();
        this.cores = Math.min(order.cores(), SolveOrder.MOST_CORES);
        this.clock = clock;
        this.log = new CoreLog(clock);
        this.response = new BestResponse(model);
        this.goodwill = new GoodwillRun(model, order, clock);
        this.byTime = limits.steps() == null;
        plannable = new boolean[model.classes.size()];
        for (int c = 0; c < plannable.length; c++) {
            plannable[c] = response.hasLegalWeek(c);
        }
        why = new WhyUnplanned(model, response, plannable);
        assertion = order.asserting() ? new AssertRoster(model, why, order) : null;
        best = BestRoster.of(model, assertion);
    }

    SolvedRoster run(SolveWatcher watcher) {
        var executor = Executors.newFixedThreadPool(2, Thread.ofPlatform().daemon().name("price-bound").factory());
        var keeper = new BoundKeeper(model, cores, executor, log);
        var start = order.start();
        var before = start == null ? SolveCourse.NONE : start.course();
        keeper.prices().planOnly(plannable);
        try (var report = new SolveReport(model, why, clock, best, keeper.prices(), log, before, watcher)) {
            keeper.prices().allowIdle(idle());
            var known = start == null ? null : takeUp(keeper, start);
            ascend(keeper);
            var state = start(keeper, 0);
            boolean fresh = best.offer(state) || known == null || isForAnother();
            if (!fresh) {
                best.restore(state);
                countPlaced(keeper, state);
            }
            keeper.prices().liftCap();
            double boundSeconds = clock.elapsed();
            long steps = search(keeper, state, fresh, known, executor, report);
            prove(keeper, executor);
            report.tell();
            return result(keeper, steps, boundSeconds, report.course());
        } finally {
            executor.shutdownNow();
        }
    }

    private RosterState takeUp(BoundKeeper keeper, SolveStart start) {
        log.now(CoreWork.FIRST_ROSTER);
        var state = starts(0).takeUp(plannable, model.shortfallPrice);
        countPlaced(keeper, state);
        if (best.offer(state) && !isForAnother()) {
            keeper.recall(start.prices(), Objects.requireNonNull(best.standing()));
        }
        return state;
    }

    private void ascend(BoundKeeper keeper) {
        double until = clock.seconds() * (keeper.isRecalled() ? ASCENT_AGAIN : ASCENT);
        int most = keeper.isRecalled() ? PASSES_AGAIN : ASCENT_PASSES;
        for (int passes = 0; ; passes++) {
            double passed = byTime
                    ? Math.max(clock.passed(0, until), (double) passes / MOST_ASCENT_PASSES)
                    : (double) passes / most;
            if (passes > 0 && (passed >= 1 || clock.isStopped())) {
                return;
            }
            keeper.ascend(passed);
            if (byTime && best.standing() == null && clock.elapsed() > FIRST_ROSTER_SECONDS) {
                best.offer(start(keeper, 1));
            }
        }
    }

    private RosterState start(BoundKeeper keeper, int draw) {
        log.now(CoreWork.FIRST_ROSTER);
        double price = Math.max(keeper.prices().best().highestQueuePrice() / 1000, model.scale() / 1000);
        var state = starts(draw).draw(keeper.pool(), keeper.prices().best(), plannable, price);
        countPlaced(keeper, state);
        return state;
    }

    private StartRoster starts(int draw) {
        return new StartRoster(model, settled.weeks(), response, new SplittableRandom(limits.seed() * 31 + draw));
    }

    /** A bound that counted on agents for whom this roster found no seat would not hold for it. */
    private void countPlaced(BoundKeeper keeper, RosterState state) {
        placed = new boolean[model.agents.size()];
        for (int a = 0; a < placed.length; a++) {
            int c = model.classOfAgent[a];
            placed[a] = c >= 0 && plannable[c] && WeekLegality.isLegal(model.classes.get(c), state.weeks[a]);
        }
        boolean left = IntStream.range(0, placed.length)
                .anyMatch(a -> !placed[a] && model.classOfAgent[a] >= 0 && plannable[model.classOfAgent[a]]);
        if (left) {
            anyLeft = true;
            keeper.prices().allowIdle(idle());
        }
    }

    /** The classes of which a roster may leave agents out: those without a week of their own, and where seats are too few. */
    private boolean[] idle() {
        var idle = new boolean[model.classes.size()];
        for (int c = 0; c < idle.length; c++) {
            idle[c] = !plannable[c] || anyLeft && model.classes.get(c).kind().site >= 0;
        }
        return idle;
    }

    private long search(
            BoundKeeper keeper,
            RosterState state,
            boolean fresh,
            @Nullable RosterState known,
            ExecutorService executor,
            SolveReport report) {
        double share = (byTime && cores == 1 ? SEARCH_ALONE : 1) * (byTime ? 1 - goodwill.share() : 1);
        var refining = byTime && cores > 1 ? executor.submit(() -> refine(keeper, executor)) : null;
        var phase = new SearchPhase(model, limits, clock, share * SEARCH_END, fresh, placed, response, best,
                keeper.prices().best().highestQueuePrice() / 1000, report);
        var entities = AgentWeek.all(state, keeper.pool());
        if (!entities.isEmpty() && !clock.isStopped()) {
            Solver<RosterPlan> solver = TimefoldRun.solver(phase, limits, clock, share, order.asserting());
            report.onStop(solver::terminateEarly);
            var solved = solver.solve(new RosterPlan(model, entities, state.places.copy(), assertion));
            best.offer(solved.counted());
        }
        if (!clock.isStopped()) {
            new MendRoster(model, clock, best).afterFewSteps(phase.steps(), limits.seed(), placed, response);
        }
        if (known != null && known.shortThousandths() == 0) {
            best.offer(known);
            best.offerCovered(known);
        }
        cheapest = best.standing();
        goodwill.run(best, placed, log);
        if (byTime && cores == 1) {
            refine(keeper, executor);
        }
        clock.finish();
        if (refining != null) {
            try {
                refining.get();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("The solve was interrupted.", e);
            } catch (ExecutionException e) {
                throw new IllegalStateException("The price bound failed.", e);
            }
        }
        return phase.steps();
    }

    /** Beside the search: better prices; where a shortfall stays, that it must, and prices that suit it. */
    private void refine(BoundKeeper keeper, ExecutorService executor) {
        keeper.prices().pass().share(1);
        double end = clock.seconds();
        boolean few = byTime && cores > 1 && placed.length <= FEW_AGENTS && !anyLeft && !keeper.isRecalled();
        if (few) {
            keeper.refine(clock, end * SECOND_SEARCH_FROM);
            few = keeper.prices().passes() >= ENOUGH_PASSES && !clock.isOver();
        }
        if (few) {
            new SecondSearch(model, clock, best, placed, log).run(
                    limits.seed(), keeper.prices().best().highestQueuePrice() / 1000, end * SECOND_SEARCH_END);
        } else {
            keeper.refine(clock, end * SHORTFALL_PROOF_FROM);
        }
        if (isShort() && !clock.isOver()) {
            var unavoidable = unavoidable(executor);
            double until = end * (few ? (1 + SECOND_SEARCH_END) / 2 : CAPPED_PROOF_FROM);
            for (double from = clock.elapsed(); !clock.isOver() && clock.elapsed() < until; ) {
                unavoidable.ascend(clock.passed(from, until));
            }
            if (!clock.isOver()) {
                keeper.prices().capFor(shortQuarters());
            }
        }
        keeper.refine(clock, end);
        log.rest();
    }

    private boolean isForAnother() {
        var start = order.start();
        return start != null && start.forAnother();
    }

    private ShortfallBound unavoidable(ExecutorService executor) {
        var bound = new ShortfallBound(model, order.requirement(), executor);
        bound.planOnly(plannable);
        bound.allowIdle(idle());
        shortfallBound = bound;
        log.now(CoreWork.SHORTFALL_PROOF, bound::passes);
        return bound;
    }

    /** What is left to prove when the search is over: everything where steps are given, little otherwise. */
    private void prove(BoundKeeper keeper, ExecutorService executor) {
        keeper.prices().pass().share(cores);
        if (!byTime) {
            keeper.refine(clock, REFINING_PASSES);
        }
        if (isShort() && shortfallBound == null) {
            var unavoidable = unavoidable(executor);
            for (int i = 0; i < REFINING_PASSES && (i < 3 || !byTime && !clock.isStopped()); i++) {
                unavoidable.ascend((double) i / REFINING_PASSES);
            }
            if (!byTime) {
                keeper.prices().capFor(shortQuarters());
                keeper.refine(clock, REFINING_PASSES);
            }
        }
    }

    private boolean isShort() {
        return shortQuarters() > 0;
    }

    private double shortQuarters() {
        var standing = best.standing();
        return standing == null ? 0 : standing.shortQuarters();
    }

    private SolvedRoster result(BoundKeeper keeper, long steps, double boundSeconds, SolveCourse course) {
        var snapshot = best.snapshot().orElseThrow(() -> new IllegalStateException("The search ended without a roster."));
        var standing = snapshot.standing();
        var currency = model.folder.center().currency();
        var roster = ToRoster.of(model, snapshot.weeks(), why.of(snapshot.weeks()));
        var left = new LeftUndone(model, order, snapshot, roster);
        double bound = keeper.prices().bound(left.quarters());
        var queueIds = order.requirement().queues().stream().map(QueueRequirement::queueId).toList();
        double proven = shortfallBound == null ? 0 : Math.min(left.shortQuarters(), shortfallBound.quarters());
        return new SolvedRoster(
                roster,
                new Money(standing.cost(), currency),
                bound / Math.pow(10, Money.digits(currency)),
                bound <= 0 ? null : (standing.cost() - bound) / bound,
                model.shortfallPricePerAgentMinute,
                left.shortQuarters() * IntervalGrid.QUARTER,
                left.lateAgentMinutes(),
                proven * IntervalGrid.QUARTER,
                AgentPrices.of(keeper.prices().best(), queueIds),
                steps,
                keeper.prices().passes(),
                Duration.ofMillis(Math.round(boundSeconds * 1000)),
                Duration.ofMillis(Math.round((clock.elapsed() - boundSeconds) * 1000)),
                new Money(cheapest == null ? standing.cost() : cheapest.cost(), currency),
                course,
                assertion == null ? settled.notes() : assertion.noted(settled.notes()));
    }
}
