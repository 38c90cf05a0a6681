package org.hillsboro.solving;

import ai.timefold.solver.core.api.solver.Solver;
import java.time.Duration;
import java.util.ArrayList;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.hillsboro.pay.Money;
import org.hillsboro.staffing.StaffingRequirement;
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

    /** Passes in place of time where steps are given. */
    private static final int ASCENT_PASSES = 160;

    private static final int REFINING_PASSES = 160;
    private static final int MOST_ASCENT_PASSES = 500;
    private static final double FIRST_ROSTER_SECONDS = 1.5;

    /** A search cut off before that may leave a first roster of prices that say little. */
    private static final long LEAST_STEPS_PER_AGENT = 100;

    /** What mending such a roster may take beyond the time that was given. */
    private static final double LATE_SECONDS = 1;

    /** The search's own price of the shortfall is P x agents / this, so that a minute short weighs in a large center too. */
    private static final double AGENTS_PER_SHORTFALL_PRICE = 40;

    private final SolveModel model;
    private final StaffingRequirement requirement;
    private final SolveLimits limits;
    private final SolveClock clock;
    private final BestRoster best;
    private final BestResponse response;
    private final boolean[] plannable;
    private final boolean byTime;
    private boolean[] placed = new boolean[0];
    private @Nullable ShortfallBound shortfallBound;

    SolveRun(SolveModel model, StaffingRequirement requirement, SolveLimits limits, SolveClock clock) {
        this.model = model;
        this.requirement = requirement;
        this.limits = limits;
        this.clock = clock;
        this.best = new BestRoster(model.shortfallPrice * Math.clamp(model.agents.size() / AGENTS_PER_SHORTFALL_PRICE, 1.5, 12));
        this.response = new BestResponse(model);
        this.byTime = limits.steps() == null;
        plannable = new boolean[model.classes.size()];
        for (int c = 0; c < plannable.length; c++) {
            plannable[c] = response.hasLegalWeek(c);
        }
    }

    SolvedRoster run(Consumer<SolveProgress> watcher) {
        var executor = Executors.newFixedThreadPool(2, task -> {
            var thread = new Thread(task, "price-bound");
            thread.setDaemon(true);
            return thread;
        });
        var keeper = new BoundKeeper(model, executor);
        keeper.prices().planOnly(plannable);
        try (var report = new SolveReport(clock, best, keeper.prices(), model.folder.center().currency(), watcher)) {
            keeper.prices().allowIdle(idle());
            ascend(keeper);
            var state = start(keeper, 0);
            best.offer(state);
            keeper.prices().liftCap();
            double boundSeconds = clock.elapsed();
            long steps = search(keeper, state, executor, report);
            if (steps < LEAST_STEPS_PER_AGENT * placed.length && !clock.isStopped()) {
                best.offer(responded());
            }
            prove(keeper, executor);
            report.tell();
            return result(keeper, steps, boundSeconds);
        } finally {
            executor.shutdownNow();
        }
    }

    private void ascend(BoundKeeper keeper) {
        double until = clock.seconds() * ASCENT;
        for (int passes = 0; ; passes++) {
            double passed = byTime
                    ? Math.max(clock.passed(0, until), (double) passes / MOST_ASCENT_PASSES)
                    : (double) passes / ASCENT_PASSES;
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
        double price = Math.max(keeper.prices().best().highestQueuePrice() / 1000, model.scale() / 1000);
        var state = new StartRoster(model, response, new SplittableRandom(limits.seed() * 31 + draw))
                .draw(keeper.pool(), keeper.prices().best(), plannable, price);
        placed = new boolean[model.agents.size()];
        for (int a = 0; a < placed.length; a++) {
            int c = model.classOfAgent[a];
            placed[a] = c >= 0 && plannable[c] && WeekLegality.isLegal(model.classes.get(c), state.weeks[a]);
        }
        if (isAnyLeft()) {
            keeper.prices().allowIdle(idle());
        }
        return state;
    }

    /** Whether the seats left no room for someone. */
    private boolean isAnyLeft() {
        return IntStream.range(0, placed.length)
                .anyMatch(a -> !placed[a] && model.classOfAgent[a] >= 0 && plannable[model.classOfAgent[a]]);
    }

    /** The classes of which a roster may leave agents out: those without a week of their own, and where seats are too few. */
    private boolean[] idle() {
        boolean anyLeft = isAnyLeft();
        var idle = new boolean[model.classes.size()];
        for (int c = 0; c < idle.length; c++) {
            idle[c] = !plannable[c] || anyLeft && model.classes.get(c).kind().site >= 0;
        }
        return idle;
    }

    private long search(BoundKeeper keeper, RosterState state, ExecutorService executor, SolveReport report) {
        var refining = byTime ? executor.submit(() -> refine(keeper, executor)) : null;
        var phase = new SearchPhase(model, limits, clock, SEARCH_END, placed, response, best,
                keeper.prices().best().highestQueuePrice() / 1000, report);
        var ranges = new LegalWeeks[model.classes.size()];
        for (int c = 0; c < ranges.length; c++) {
            ranges[c] = new LegalWeeks(model.classes.get(c), WorkedWeek.all(keeper.pool().weeksOf(c)));
        }
        var entities = new ArrayList<AgentWeek>();
        for (int a = 0; a < placed.length; a++) {
            if (model.classOfAgent[a] >= 0) {
                entities.add(new AgentWeek(a, ranges[model.classOfAgent[a]], WorkedWeek.copyOf(state.weeks[a])));
            }
        }
        if (!entities.isEmpty() && !clock.isStopped()) {
            Solver<RosterPlan> solver = TimefoldRun.solver(phase, limits, clock);
            report.onStop(solver::terminateEarly);
            var solved = solver.solve(new RosterPlan(model, entities));
            best.offer(stateOf(solved));
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

    /** The best roster so far, each agent in turn with the best week beside the others'. */
    private RosterState responded() {
        var state = new RosterState(model);
        best.restore(state);
        new ArraySearch(state, placed, response, new SplittableRandom(limits.seed())).respondAll(
                best.price(), () -> clock.elapsed() > clock.seconds() + LATE_SECONDS);
        return state;
    }

    private RosterState stateOf(RosterPlan plan) {
        var state = new RosterState(model);
        for (var entity : plan.agents()) {
            state.set(entity.agent(), entity.shifts());
        }
        return state;
    }

    /** Beside the search: better prices; where a shortfall stays, that it must, and prices that suit it. */
    private void refine(BoundKeeper keeper, ExecutorService executor) {
        keeper.prices().pass().share(1);
        double end = clock.seconds();
        keeper.refine(clock, end * SHORTFALL_PROOF_FROM);
        if (isShort() && !clock.isOver()) {
            var unavoidable = unavoidable(executor);
            for (double from = clock.elapsed(); !clock.isOver() && clock.elapsed() < end * CAPPED_PROOF_FROM; ) {
                unavoidable.ascend(clock.passed(from, end * CAPPED_PROOF_FROM));
            }
            if (!clock.isOver()) {
                keeper.prices().capFor(shortQuarters());
            }
        }
        keeper.refine(clock, end);
    }

    private ShortfallBound unavoidable(ExecutorService executor) {
        var bound = new ShortfallBound(model, requirement, executor);
        bound.planOnly(plannable);
        bound.allowIdle(idle());
        shortfallBound = bound;
        return bound;
    }

    /** What is left to prove when the search is over: everything where steps are given, little otherwise. */
    private void prove(BoundKeeper keeper, ExecutorService executor) {
        keeper.prices().pass().share(2);
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

    private SolvedRoster result(BoundKeeper keeper, long steps, double boundSeconds) {
        var standing = best.standing();
        if (standing == null) {
            throw new IllegalStateException("The search ended without a roster.");
        }
        var currency = model.folder.center().currency();
        var cost = new Money(standing.cost(), currency);
        double bound = keeper.prices().bound(standing.shortQuarters());
        double major = bound / Math.pow(10, Money.digits(currency));
        var unplanned = WhyUnplanned.of(model, response, plannable, placed);
        var queueIds = requirement.queues().stream().map(StaffingRequirement.QueueRequirement::queueId).toList();
        double proven = shortfallBound == null ? 0 : Math.min(standing.shortQuarters(), shortfallBound.quarters());
        return new SolvedRoster(
                ToRoster.of(model, best.weeks(), unplanned),
                cost,
                major,
                bound <= 0 ? null : (standing.cost() - bound) / bound,
                model.shortfallPricePerAgentMinute,
                standing.shortQuarters() * 15,
                proven * 15,
                AgentPrices.of(keeper.prices().best(), queueIds),
                steps,
                keeper.prices().passes(),
                Duration.ofMillis(Math.round(boundSeconds * 1000)),
                Duration.ofMillis(Math.round((clock.elapsed() - boundSeconds) * 1000)));
    }
}
