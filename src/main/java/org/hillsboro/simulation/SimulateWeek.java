package org.hillsboro.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Runs the week again and again, each time with other contacts. Replications are counted in their order, however many run
 * at a time: where time is not over before, the same seed gives the same report on any number of cores.
 */
public final class SimulateWeek {

    private static final int LEAST = 2;
    private static final int LEAST_TO_JUDGE_WIDTH = 5;

    /** As of the thread that asks: an executor's own factory would raise it. */
    static final ThreadFactory SAME_PRIORITY = Thread.ofPlatform().factory();

    private final List<WeekRun> runs = new ArrayList<>();
    private final Measurements measurements;
    private final SimulationLimits limits;
    private final Predicate<ServiceReport> narrowEnough;
    private final SimulationWatcher watcher;
    private final BooleanSupplier timeIsOver;

    private SimulateWeek(
            SimulatedCenter center,
            SimulationLimits limits,
            Predicate<ServiceReport> narrowEnough,
            SimulationWatcher watcher,
            LongSupplier nanoTime) {
        this.limits = limits;
        this.narrowEnough = narrowEnough;
        this.watcher = watcher;
        for (int core = 0; core < limits.cores(); core++) {
            runs.add(new WeekRun(center));
        }
        measurements = new Measurements(center);
        long start = nanoTime.getAsLong();
        var time = limits.time();
        timeIsOver = time == null ? () -> false : () -> nanoTime.getAsLong() - start >= time.toNanos();
    }

    /**
     * @param narrowEnough whether nothing more need be known; asked only where no number of replications is given
     * @param nanoTime a clock that never goes back
     */
    public static ServiceReport simulate(
            SimulatedCenter center, SimulationLimits limits, Predicate<ServiceReport> narrowEnough, LongSupplier nanoTime) {
        return simulate(center, limits, narrowEnough, SimulationWatcher.NOBODY, nanoTime);
    }

    /** The same, watched. */
    public static ServiceReport simulate(
            SimulatedCenter center,
            SimulationLimits limits,
            Predicate<ServiceReport> narrowEnough,
            SimulationWatcher watcher,
            LongSupplier nanoTime) {
        return new SimulateWeek(center, limits, narrowEnough, watcher, nanoTime).simulate();
    }

    private ServiceReport simulate() {
        try (var threads = Executors.newFixedThreadPool(runs.size(), SAME_PRIORITY)) {
            boolean known = false;
            while (!known && !isOver()) {
                boolean mayStop = measurements.replications() >= LEAST;
                var round = new ArrayList<Future<@Nullable Tally>>();
                for (int core = 0; core < runs.size() && isWanted(measurements.replications() + core); core++) {
                    var run = runs.get(core);
                    long seed = RandomStream.mixed(limits.seed(), measurements.replications() + core);
                    round.add(threads.submit(() -> run.run(seed, () -> watcher.wantsStop() || mayStop && timeIsOver.getAsBoolean())));
                }
                for (int i = 0; i < round.size() && !known; i++) {
                    var tally = round.get(i).get();
                    if (tally == null) {
                        return measurements.report();
                    }
                    measurements.add(tally);
                    known = isKnown();
                }
                if (measurements.replications() >= LEAST) {
                    watcher.onRound(measurements::report);
                }
            }
            return measurements.report();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while simulating", e);
        }
    }

    private boolean isWanted(int replication) {
        return limits.replications() == null || replication < limits.replications();
    }

    private boolean isOver() {
        int done = measurements.replications();
        return watcher.wantsStop() || !isWanted(done) || done >= LEAST && timeIsOver.getAsBoolean();
    }

    /** Asked after each replication in their order, so that the answer does not hang on how many ran at a time. */
    private boolean isKnown() {
        return limits.replications() == null
                && measurements.replications() >= LEAST_TO_JUDGE_WIDTH
                && narrowEnough.test(measurements.report());
    }
}
