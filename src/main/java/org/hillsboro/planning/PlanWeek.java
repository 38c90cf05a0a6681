package org.hillsboro.planning;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.hillsboro.files.BadInput;
import org.hillsboro.files.Problem;
import org.hillsboro.folder.CenterFolder;
import org.hillsboro.folder.ReadCenterFolder;
import org.hillsboro.forecast.Adjustment;
import org.hillsboro.forecast.Forecast;
import org.hillsboro.forecast.MakeForecast;
import org.hillsboro.forecast.RecentWeeks;
import org.hillsboro.pay.AbsencePay;
import org.hillsboro.pay.PayLine;
import org.hillsboro.reporting.Plan;
import org.hillsboro.reporting.PlanFolder;
import org.hillsboro.reporting.Stopwatch;
import org.hillsboro.roster.Contentment;
import org.hillsboro.roster.Coverage;
import org.hillsboro.roster.ExplainShortfall;
import org.hillsboro.roster.LegalityCheck;
import org.hillsboro.roster.PlaceDeferredWork;
import org.hillsboro.roster.Roster;
import org.hillsboro.roster.RosterCost;
import org.hillsboro.roster.RosterDay;
import org.hillsboro.simulation.Routing;
import org.hillsboro.simulation.ServiceReport;
import org.hillsboro.simulation.SimulationLimits;
import org.hillsboro.simulation.VerifyRoster;
import org.hillsboro.simulation.WhatIf;
import org.hillsboro.solving.Goodwill;
import org.hillsboro.solving.SolveCheckpoint;
import org.hillsboro.solving.SolveOrder;
import org.hillsboro.solving.SolveProgress;
import org.hillsboro.solving.SolveRoster;
import org.hillsboro.solving.SolveStart;
import org.hillsboro.solving.SolvedRoster;
import org.hillsboro.staffing.ComputeDeferredWork;
import org.hillsboro.staffing.ComputeRequirement;
import org.hillsboro.staffing.DeferredWork;
import org.hillsboro.staffing.StaffingRequirement;
import org.hillsboro.staffing.TakeRequirement;
import org.hillsboro.time.PlanningWeek;
import org.hillsboro.verifying.RoundWatcher;
import org.hillsboro.verifying.VerifiedRoster;
import org.hillsboro.verifying.VerifiedRound;
import org.hillsboro.verifying.VerifiedSearch;
import org.jspecify.annotations.Nullable;

/**
 * The whole way: a center folder in, a plan out. Read {@link #plan} from top to bottom; each line is a package.
 *
 * <p>The roster is judged by code that shares nothing with the search: rules, cost and coverage are worked out again from
 * its activities. A broken rule goes into the plan for all to see; a figure that differs stops the plan.
 */
public final class PlanWeek {

    private static final double SAME_MINUTES = 1e-3;
    private static final int RECENT_WEEKS = 4;
    private static final int SIMULATED_SHARE = 30;
    private static final Duration LONGEST_SIMULATION = Duration.ofSeconds(2);
    private static final int REPLICATIONS_BY_STEPS = 10;

    private final PlanOrder order;
    private final PlanWatcher watcher;
    private final Stopwatch watch;
    private final AtomicReference<@Nullable Double> firstRosterSeconds = new AtomicReference<>();

    /** @param watch started when the user asked, so that the plan can tell how long all took */
    public PlanWeek(PlanOrder order, PlanWatcher watcher, Stopwatch watch) {
        this.order = order;
        this.watcher = watcher;
        this.watch = watch;
    }

    /** Plans and writes. @throws org.hillsboro.files.BadInput with all problems of the center folder */
    public Plan planInto(PlanFolder planFolder) {
        var plan = plan();
        planFolder.write(plan, watch);
        return plan;
    }

    /** Plans and writes nothing. @throws org.hillsboro.files.BadInput with all problems of the center folder */
    public Plan plan() {
        var folder = ReadCenterFolder.read(order.center(), order.week());
        var week = ChooseWeek.of(order.week(), folder);
        watcher.onRead(folder, week);
        var start = order.start() == null ? null : order.start().in(week);
        var goodwill = order.goodwill() == null ? null : order.goodwill().of(folder);
        var forecast = forecast(folder, week);
        var recent = forecast == null ? null : recent(folder, week);
        var requirement = requirement(folder, forecast, week);
        var deferred = watch.time("requirement", () -> ComputeDeferredWork.compute(folder, forecast, week, order.risk()));
        var solveOrder = solveOrder(folder, week, requirement, start).with(deferred).with(goodwill);
        if (forecast == null || !order.verified()) {
            var solved = SolveRoster.solve(solveOrder, roundWatcher());
            return judged(folder, week, forecast, recent, requirement, deferred, solved, null, goodwill);
        }
        var settled = order.stages().find(PlanStages.SETTLED_REQUIREMENT, StaffingRequirement.class);
        var verified = VerifiedSearch.search(solveOrder, settled.orElse(null), forecast, order.risk(), roundWatcher(), System::nanoTime);
        return judged(folder, week, forecast, recent, verified.requirement(), deferred, verified.solved(), verified, goodwill);
    }

    /**
     * Only the stages before the roster; writes nothing.
     *
     * @throws org.hillsboro.files.BadInput with all problems of the center folder, or if it has no history to forecast from
     */
    public Demand demand(Stage until) {
        var folder = ReadCenterFolder.read(order.center(), order.week());
        var week = ChooseWeek.of(order.week(), folder);
        watcher.onRead(folder, week);
        if (until == Stage.FORECAST && folder.requirement() != null) {
            throw needsHistory("a forecast is made of it", "ask for the requirement, which is taken as it is.");
        }
        var forecast = forecast(folder, week);
        if (forecast != null) {
            recent(folder, week);
        }
        return new Demand(folder, week, forecast, until == Stage.FORECAST ? null : requirement(folder, forecast, week));
    }

    private static BadInput needsHistory(String because, String maybe) {
        return new BadInput(List.of(new Problem("requirement.csv", 0, "", "", "expected a history, because " + because, maybe)));
    }

    private @Nullable Forecast forecast(CenterFolder folder, PlanningWeek week) {
        if (folder.requirement() != null) {
            if (!order.adjustments().isEmpty()) {
                throw needsHistory("adjustments change its forecast", "change the requirement itself.");
            }
            return null;
        }
        var forecast = watch.time("forecast", () -> adjusted(folder, order.stages().get(PlanStages.FORECAST, Forecast.class,
                () -> MakeForecast.make(folder.center(), folder.history(), week))));
        watcher.onForecast(forecast);
        return forecast;
    }

    private Forecast adjusted(CenterFolder folder, Forecast forecast) {
        return order.adjustments().isEmpty()
                ? forecast
                : order.stages().get(PlanStages.ADJUSTED_FORECAST, Forecast.class,
                        () -> Adjustment.all(order.adjustments(), forecast, folder.center()));
    }

    private RecentWeeks recent(CenterFolder folder, PlanningWeek week) {
        return watch.time("forecast", () -> order.stages().get(PlanStages.RECENT_WEEKS, RecentWeeks.class,
                () -> RecentWeeks.before(folder.center(), folder.history(), week, RECENT_WEEKS)));
    }

    private StaffingRequirement requirement(CenterFolder folder, @Nullable Forecast forecast, PlanningWeek week) {
        var requirement = watch.time("requirement", () -> order.stages()
                .get(PlanStages.REQUIREMENT, StaffingRequirement.class, () -> forecast == null
                        ? TakeRequirement.take(folder.center(), Objects.requireNonNull(folder.requirement()), week)
                        : ComputeRequirement.compute(folder.center(), forecast, week, order.risk())));
        watcher.onRequirement(requirement);
        return requirement;
    }

    private SolveOrder solveOrder(
            CenterFolder folder, PlanningWeek week, StaffingRequirement requirement, @Nullable SolveStart start) {
        var solveOrder = order.cores() == null
                ? SolveOrder.of(folder, week, requirement, order.limits(), start)
                : new SolveOrder(folder, week, requirement, order.limits(), start, order.cores());
        return order.asserting() ? solveOrder.asserted() : solveOrder;
    }

    private RoundWatcher roundWatcher() {
        return new RoundWatcher() {
            @Override
            public void onProgress(SolveProgress progress, Supplier<Optional<SolveCheckpoint>> checkpoint) {
                if (progress.cost() != null) {
                    firstRosterSeconds.compareAndSet(null, progress.elapsed().toMillis() / 1000.0);
                }
                watcher.onProgress(progress, checkpoint);
            }

            @Override
            public void onRound(VerifiedRound round) {
                watcher.onRound(round);
            }

            @Override
            public boolean wantsStop() {
                return watcher.wantsStop();
            }
        };
    }

    private Plan judged(
            CenterFolder folder,
            PlanningWeek week,
            @Nullable Forecast forecast,
            @Nullable RecentWeeks recent,
            StaffingRequirement requirement,
            DeferredWork deferred,
            SolvedRoster solved,
            @Nullable VerifiedRoster verified,
            @Nullable Goodwill goodwill) {
        var roster = solved.roster();
        var cost = RosterCost.of(roster, folder);
        var coverage = Coverage.of(roster, folder, requirement);
        if (!cost.total().equals(solved.cost())) {
            throw differs("cost", solved.cost(), cost.total());
        }
        double shortfall = coverage.shortfallAgentMinutes().doubleValue();
        if (Math.abs(shortfall - solved.shortfallAgentMinutes()) > SAME_MINUTES) {
            throw differs("shortfall", solved.shortfallAgentMinutes(), shortfall);
        }
        var placed = PlaceDeferredWork.place(roster, folder, requirement, deferred);
        double late = placed.lateAgentMinutes().add(placed.behindAgentMinutes()).doubleValue();
        if (Math.abs(late - solved.lateAgentMinutes()) > SAME_MINUTES) {
            throw differs("time of late work", solved.lateAgentMinutes(), late);
        }
        return new Plan(
                order.source(),
                folder,
                week,
                order.risk(),
                forecast,
                recent,
                requirement,
                order.limits(),
                solved,
                cost,
                absencePay(folder, week),
                coverage,
                placed,
                RosterDay.of(roster, coverage),
                ExplainShortfall.of(roster, folder, requirement),
                LegalityCheck.violations(roster, folder),
                verified != null && order.risk() == ComputeRequirement.EXPECTED
                        ? verified.chosen().service()
                        : service(folder, forecast, roster),
                verified,
                Contentment.of(roster, folder, goodwill == null ? null : goodwill.like()),
                goodwill == null ? 0 : goodwill.share(),
                firstRosterSeconds.get(),
                watcher.wantsStop(),
                warnings(folder, week, forecast, solved));
    }

    private @Nullable ServiceReport service(CenterFolder folder, @Nullable Forecast forecast, Roster roster) {
        if (forecast == null) {
            return null;
        }
        var limits = order.limits();
        var time = limits.time().dividedBy(SIMULATED_SHARE);
        int cores = order.cores() == null ? Runtime.getRuntime().availableProcessors() : order.cores();
        var asked = limits.steps() == null
                ? new SimulationLimits(null, time.compareTo(LONGEST_SIMULATION) < 0 ? time : LONGEST_SIMULATION, limits.seed(), cores)
                : new SimulationLimits(REPLICATIONS_BY_STEPS, null, limits.seed(), cores);
        return watch.time("simulate", () -> VerifyRoster.verify(
                folder, forecast, roster, Routing.SKILL_ORDER, WhatIf.AS_PLANNED, asked, System::nanoTime));
    }

    private static IllegalStateException differs(String what, Object searched, Object recomputed) {
        return new IllegalStateException("The search says a " + what + " of " + searched + ", its roster has one of "
                + recomputed + ". Maybe report this with the center folder: it is a defect of Hillsboro.");
    }

    private static List<PayLine> absencePay(CenterFolder folder, PlanningWeek week) {
        return folder.agents().stream()
                .flatMap(agent -> AbsencePay.lines(agent, folder.payRules(agent), folder.center(), week).stream())
                .toList();
    }

    private List<String> warnings(CenterFolder folder, PlanningWeek week, @Nullable Forecast forecast, SolvedRoster solved) {
        var warnings = new ArrayList<>(folder.warnings());
        ChooseWeek.warning(week, folder).ifPresent(warnings::add);
        warnings.addAll(ComputeDeferredWork.warnings(folder, week));
        if (forecast != null) {
            warnings.addAll(forecast.warnings());
            warnings.addAll(VerifyRoster.warnings(folder.center(), week));
            order.adjustments().forEach(adjustment -> warnings.add(adjustment.told()));
        }
        warnings.addAll(solved.notes());
        return List.copyOf(warnings);
    }
}
