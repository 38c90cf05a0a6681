package org.hillsboro.solving;

import ai.timefold.solver.core.api.score.director.ScoreDirector;
import ai.timefold.solver.core.api.solver.phase.PhaseCommand;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;

/** The array search as a custom phase of Timefold's solver, on the state that Timefold's score works on. */
final class SearchPhase implements PhaseCommand<RosterPlan> {

    static final long CHUNK = 2000;
    /** About what one core does; decides only how hot a search begins. */
    static final double CHANGES_PER_SECOND = 1.5e6;

    private static final double COVER_AT_LAST = 100;

    /** Share of the search from which a shortfall beyond what is tolerated is dear. */
    private static final double DEAR_FROM = 0.92;

    private static final double OFFER_SECONDS = 0.25;
    private static final int OFFERS_BY_STEPS = 50;

    private final SolveModel model;
    private final SolveLimits limits;
    private final SolveClock clock;
    private final double endShare;
    private final boolean fresh;
    private final boolean[] placed;
    private final BestResponse response;
    private final BestRoster best;
    private final double dearest;
    private final SolveReport report;
    private volatile long steps;

    /**
     * @param endShare of the clock's time, after which the phase ends
     * @param fresh whether the roster to begin with was drawn, not searched before
     */
    SearchPhase(
            SolveModel model,
            SolveLimits limits,
            SolveClock clock,
            double endShare,
            boolean fresh,
            boolean[] placed,
            BestResponse response,
            BestRoster best,
            double dearest,
            SolveReport report) {
        this.model = model;
        this.limits = limits;
        this.clock = clock;
        this.endShare = endShare;
        this.fresh = fresh;
        this.placed = placed;
        this.response = response;
        this.best = best;
        this.dearest = dearest;
        this.report = report;
    }

    long steps() {
        return steps;
    }

    @Override
    public void changeWorkingSolution(ScoreDirector<RosterPlan> director, BooleanSupplier isPhaseTerminated) {
        report.log().now(CoreWork.SEARCH, this::steps);
        var plan = director.getWorkingSolution();
        var state = plan.state();
        var search = new ArraySearch(state, placed, response, new SplittableRandom(limits.seed()));
        if (search.hasAgents()) {
            run(search, state, isPhaseTerminated);
        }
        steps = search.steps();
        best.offer(state);
        best.restore(state);
        cover(search, state);
        plan.placeDeferred(state.places.copy());
        for (var entity : plan.agents()) {
            director.beforeVariableChanged(entity, "week");
            entity.setWeek(WorkedWeek.copyOf(state.weeks[entity.agent()]));
            director.afterVariableChanged(entity, "week");
        }
        director.triggerVariableListeners();
        report.log().now(CoreWork.LOCAL_SEARCH);
    }

    /** Closes a last small gap, if little cost does it: a week that covers all is worth more than its price says. */
    private void cover(ArraySearch search, RosterState state) {
        for (int i = 0; i < search.agents() && state.shortThousandths() > 0 && !clock.isOver(); i++) {
            search.respond(best.price() * COVER_AT_LAST);
            if (model.deferred.queues() > 0) {
                best.offer(state);
            }
        }
        best.offerCovered(state);
        best.restore(state);
    }

    private void run(ArraySearch search, RosterState state, BooleanSupplier isTerminated) {
        Long wanted = limits.steps();
        double from = clock.elapsed();
        double until = clock.seconds() * endShare;
        double changes = wanted != null ? wanted : Math.max(0, until - from) * CHANGES_PER_SECOND;
        var cooling = fresh
                ? Cooling.of(model.scale(), dearest, best.price(), changes, search.agents())
                : Cooling.near(model.scale(), dearest, best.price());
        double nextOffer = 0;
        double gap = limits.gap() == null ? Double.NEGATIVE_INFINITY : limits.gap();
        while (!isTerminated.getAsBoolean() && !clock.isStopped()) {
            double passed = wanted != null ? (double) search.steps() / Math.max(1, wanted) : clock.passed(from, until);
            if (report.gap() <= gap) {
                clock.finish();
                return;
            }
            if (passed >= 1 || wanted != null && search.steps() >= wanted) {
                return;
            }
            boolean isDear = passed > DEAR_FROM && best.isTooShort(state);
            double price = cooling.price(passed);
            if (isDear) {
                price *= Math.pow(best.dearPrice() / price, (passed - DEAR_FROM) / (1 - DEAR_FROM));
            }
            long chunk = wanted != null ? Math.min(CHUNK, wanted - search.steps()) : CHUNK;
            search.anneal(chunk, cooling.temperature(passed), price);
            steps = search.steps();
            if (cooling.responds(passed)) {
                search.respond(price);
            }
            double at = wanted != null ? passed * OFFERS_BY_STEPS : clock.elapsed() / OFFER_SECONDS;
            if (isDear || at >= nextOffer) {
                best.offer(state);
                nextOffer = Math.floor(at) + 1;
            }
        }
    }
}
