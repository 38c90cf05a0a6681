package org.hillsboro.verifying;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.hillsboro.forecast.Busyness;
import org.hillsboro.forecast.Forecast;
import org.hillsboro.forecast.Forecast.QueueForecast;
import org.hillsboro.roster.Coverage;
import org.hillsboro.simulation.Routing;
import org.hillsboro.simulation.ServiceReport;
import org.hillsboro.simulation.SimulationLimits;
import org.hillsboro.simulation.VerifyRoster;
import org.hillsboro.simulation.WhatIf;
import org.hillsboro.solving.Pins;
import org.hillsboro.solving.SolveCheckpoint;
import org.hillsboro.solving.SolveLimits;
import org.hillsboro.solving.SolveOrder;
import org.hillsboro.solving.SolveProgress;
import org.hillsboro.solving.SolveRoster;
import org.hillsboro.solving.SolveStart;
import org.hillsboro.solving.SolveWatcher;
import org.hillsboro.solving.SolvedRoster;
import org.hillsboro.staffing.ComputeRequirement;
import org.hillsboro.staffing.StaffingRequirement;
import org.jspecify.annotations.Nullable;

/**
 * Seeks a roster, simulates it, corrects the requirement and searches again, round by round, within the time of one search. Every
 * round is verified; the cheapest that keeps all goals, also before contacts that no round has met, is the result.
 */
public final class VerifiedSearch {

    /** Of the steps, where steps are given. */
    private static final double[] STEPS = {0.3, 0.2, 0.2, 0.3};

    /** Contacts simulated in a round where steps are given, but at least and at most so many weeks. */
    private static final double CONTACTS_BY_STEPS = 2e6;

    private static final int LEAST_WEEKS = 10;
    private static final int MOST_WEEKS = 40;
    private static final int MOST_WEEKS_BY_TIME = 400;

    /** Times as many for the last judgement. */
    static final int SURER = 4;

    private static final Duration AFTER_STOP = Duration.ofSeconds(2);

    /** Added to the seed: contacts that no round has met. */
    static final long OTHER_CONTACTS = 500_000;

    /** A search in less time finds nothing. */
    private static final double LEAST_SECONDS = 0.25;

    private final SolveOrder order;
    private final Forecast forecast;
    private final RoundWatcher watcher;
    private final LongSupplier nanoTime;
    private final long begun;
    private final CorrectRequirement correct;
    private final List<VerifiedRound> rounds = new ArrayList<>();
    private @Nullable SolveStart start;
    private final RoundTimes times;
    private final double courseBegun;
    private long steps;

    private VerifiedSearch(SolveOrder order, Forecast forecast, RoundWatcher watcher, LongSupplier nanoTime) {
        this.order = order;
        this.forecast = forecast;
        this.watcher = watcher;
        this.nanoTime = nanoTime;
        begun = nanoTime.getAsLong();
        correct = new CorrectRequirement(order.folder(), forecast, order.requirement());
        times = RoundTimes.of(allSeconds(), order.folder().agents().size());
        start = order.start();
        courseBegun = start == null || start.course().resumed().isEmpty() ? 0 : start.course().resumed().getLast();
    }

    /**
     * @param order with the formula's requirement, and the time or steps of all rounds
     * @param settled the corrected requirement of a search that is resumed: it stays, so that the roster is never worse than
     *     the one to start from; absent: it is sought
     * @param forecast that the requirement was computed from
     * @param risk with which it was computed: beyond the expected demand, goals hold on days of that busyness
     * @param nanoTime a clock that never goes back
     */
    public static VerifiedRoster search(
            SolveOrder order,
            @Nullable StaffingRequirement settled,
            Forecast forecast,
            double risk,
            RoundWatcher watcher,
            LongSupplier nanoTime) {
        var search = new VerifiedSearch(order, staffedFor(forecast, risk), watcher, nanoTime);
        return settled == null ? search.search() : search.goOn(settled);
    }

    private static Forecast staffedFor(Forecast forecast, double risk) {
        if (risk == ComputeRequirement.EXPECTED) {
            return forecast;
        }
        return new Forecast(forecast.grid(), forecast.queues().stream().map(queue -> busy(queue, risk)).toList());
    }

    private static QueueForecast busy(QueueForecast queue, double risk) {
        double busyness = ComputeRequirement.busyness(queue, risk);
        return new QueueForecast(queue.queueId(), Arrays.stream(queue.mean()).map(mean -> mean * busyness).toArray(),
                queue.p10(), queue.p50(), queue.p90(), queue.ahtSeconds(), 0, Busyness.NONE);
    }

    private VerifiedRoster search() {
        boolean bySteps = order.limits().steps() != null;
        int last = (bySteps ? STEPS.length : times.count()) - 1;
        int longest = bySteps ? last - 1 : times.longest();
        var late = new LateRounds();
        var requirement = order.requirement();
        for (int round = 0; round <= last; round++) {
            if (round > 0 && (watcher.wantsStop() || !bySteps && seconds(round) < LEAST_SECONDS)) {
                continue;
            }
            var verified = round(rounds.size(), requirement, limits(round), round == last || !bySteps && round >= longest, round);
            rounds.add(verified);
            watcher.onRound(verified);
            if (round >= longest) {
                late.add(verified);
            }
            if (round < last) {
                requirement = late.next(correct, verified, Coverage.of(verified.solved().roster(), order.folder(), requirement));
            }
        }
        var best = best();
        return new VerifiedRoster(order.requirement(), withAllWork(best), List.copyOf(rounds));
    }

    /**
     * The cheapest that holds before other contacts too: the best of several owes a part of that to the contacts by which it
     * was chosen.
     */
    private VerifiedRound best() {
        var candidates = rounds.stream().sorted(VerifiedRound.BEST_FIRST).toList();
        var best = candidates.getFirst();
        double took = 0;
        for (var candidate : candidates) {
            boolean isLate = order.limits().steps() == null && elapsed() + took > allSeconds();
            if (watcher.wantsStop() || candidate != candidates.getFirst() && (isLate || !candidate.standings().hold())) {
                break;
            }
            double from = elapsed();
            var report = simulate(candidate.solved(), order.limits().seed() + OTHER_CONTACTS, SURER);
            took = elapsed() - from;
            var confirmed = candidate.with(report, Duration.ofMillis(Math.round(1000 * took)),
                    GoalStandings.of(order.folder().center(), candidate.requirement().grid(), report));
            rounds.replaceAll(round -> round == candidate ? confirmed : round);
            best = candidate == candidates.getFirst() || VerifiedRound.BEST_FIRST.compare(confirmed, best) < 0 ? confirmed : best;
            if (best.standings().hold()) {
                break;
            }
        }
        return best;
    }

    private VerifiedRoster goOn(StaffingRequirement settled) {
        var all = order.limits();
        var limits = all.steps() != null
                ? all
                : new SolveLimits(Duration.ofNanos(Math.round((1 - times.simulated()) * allSeconds() * 1e9)), null, all.gap(), all.seed());
        var round = round(VerifiedRound.RESUMED, settled, limits, true, times.longest());
        rounds.add(round);
        watcher.onRound(round);
        return new VerifiedRoster(order.requirement(), round, List.copyOf(rounds));
    }

    private double elapsed() {
        return (nanoTime.getAsLong() - begun) / 1e9;
    }

    private double allSeconds() {
        return order.limits().time().toNanos() / 1e9;
    }

    /** For the search of a round. */
    private double seconds(int round) {
        return (times.end(round) - times.simulated()) * allSeconds() - elapsed();
    }

    private SolveLimits limits(int round) {
        var all = order.limits();
        Long allSteps = all.steps();
        if (allSteps != null) {
            long ofRound = round == STEPS.length - 1 ? allSteps - steps : Math.round(allSteps * STEPS[round]);
            steps += ofRound;
            return new SolveLimits(all.time(), ofRound, all.gap(), all.seed());
        }
        return new SolveLimits(Duration.ofNanos(Math.round(Math.max(0.001, seconds(round)) * 1e9)), null, all.gap(), all.seed());
    }

    private VerifiedRound round(int number, StaffingRequirement requirement, SolveLimits limits, boolean last, int planned) {
        var ofRound = order.next(requirement, limits, start, last ? order.goodwill() : null);
        var following = new Following(elapsed());
        var solved = SolveRoster.solve(ofRound, following);
        start = following.next(solved, planned < times.longest());
        double solvedAt = elapsed();
        var report = simulate(solved, limits.seed(), 1);
        return new VerifiedRound(
                number, requirement, solved, report, Duration.ofMillis(Math.round(1000 * (elapsed() - solvedAt))),
                GoalStandings.of(order.folder().center(), requirement.grid(), report));
    }

    private ServiceReport simulate(SolvedRoster solved, long seed, int sure) {
        return VerifyRoster.verify(
                order.folder(), forecast, solved.roster(), Routing.SKILL_ORDER, WhatIf.AS_PLANNED, simulation(seed, sure), nanoTime);
    }

    private SimulationLimits simulation(long seed, int sure) {
        if (order.limits().steps() != null) {
            double contacts = forecast.queues().stream().mapToDouble(queue -> Arrays.stream(queue.mean()).sum()).sum();
            int weeks = (int) Math.clamp(CONTACTS_BY_STEPS / Math.max(1, contacts), LEAST_WEEKS, MOST_WEEKS);
            return new SimulationLimits(weeks * sure, null, seed, order.cores());
        }
        var time = Duration.ofNanos(Math.round(times.simulated() * allSeconds() * 1e9));
        return new SimulationLimits(
                MOST_WEEKS_BY_TIME * sure, watcher.wantsStop() && time.compareTo(AFTER_STOP) > 0 ? AFTER_STOP : time, seed,
                order.cores());
    }

    /** Work and time of all rounds, and the course to the last of them. */
    private VerifiedRound withAllWork(VerifiedRound best) {
        var solved = best.solved();
        var all = rounds.stream().map(VerifiedRound::solved).toList();
        var together = new SolvedRoster(
                solved.roster(), solved.cost(), solved.bound(), solved.gap(), solved.shortfallPrice(), solved.shortfallAgentMinutes(), solved.lateAgentMinutes(),
                solved.unavoidableShortfallAgentMinutes(), solved.prices(),
                all.stream().mapToLong(SolvedRoster::steps).sum(),
                all.stream().mapToLong(SolvedRoster::boundPasses).sum(),
                all.stream().map(SolvedRoster::boundTime).reduce(Duration.ZERO, Duration::plus),
                all.stream().map(SolvedRoster::searchTime).reduce(Duration.ZERO, Duration::plus),
                solved.cheapest(), all.getLast().course(), solved.notes());
        return new VerifiedRound(best.number(), best.requirement(), together, best.service(), best.simulating(),
                best.standings());
    }

    /** Passes the progress of a round on as that of the whole. */
    private final class Following implements SolveWatcher {

        private final double before;
        private @Nullable Supplier<Optional<SolveCheckpoint>> newest;

        Following(double before) {
            this.before = before;
        }

        @Override
        public synchronized void onProgress(SolveProgress progress, Supplier<Optional<SolveCheckpoint>> checkpoint) {
            newest = checkpoint;
            watcher.onProgress(
                    new SolveProgress(
                            progress.elapsed().plusMillis(Math.round(before * 1000)), progress.cost(), progress.bound(), progress.gap(),
                            progress.shortfallAgentMinutes(), progress.cores(), progress.course()),
                    checkpoint);
        }

        @Override
        public boolean wantsStop() {
            return watcher.wantsStop();
        }

        /** Roster and prices of this round for the next. */
        synchronized SolveStart next(SolvedRoster solved, boolean forget) {
            var last = Objects.requireNonNull(newest, "a solve tells of its end").get().orElseThrow();
            var pins = order.start() == null ? Pins.NONE : order.start().pins();
            return new SolveStart(solved.roster(), pins, last.prices(), solved.course().resumedAt(courseBegun + elapsed()), forget);
        }
    }
}
