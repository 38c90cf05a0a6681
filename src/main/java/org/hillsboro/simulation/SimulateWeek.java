package org.hillsboro.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Runs the week again and again, each time with other contacts. Replications are counted in their order, however many run
 * at a time: the same seed and number of replications give the same report.
 */
public final class SimulateWeek {

    private static final int LEAST = 2;
    private static final int LEAST_TO_JUDGE_WIDTH = 5;

    private final List<WeekRun> runs = new ArrayList<>();
    private final Measurements measurements;
    private final SimulationLimits limits;
    private final Predicate<ServiceReport> narrowEnough;
    private final Consumer<Supplier<ServiceReport>> watcher;
    private final BooleanSupplier timeIsOver;

    private SimulateWeek(
            SimulatedCenter center, SimulationLimits limits, Predicate<ServiceReport> narrowEnough,
            Consumer<Supplier<ServiceReport>> watcher, LongSupplier nanoTime) {
        this.limits = limits;
        this.watcher = watcher;
        this.narrowEnough = narrowEnough;
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
        return simulate(center, limits, narrowEnough, report -> {}, nanoTime);
    }

    /** @param watcher gets what is known so far again and again, from the second replication on, and need not look */
    public static ServiceReport simulate(
            SimulatedCenter center,
            SimulationLimits limits,
            Predicate<ServiceReport> narrowEnough,
            Consumer<Supplier<ServiceReport>> watcher,
            LongSupplier nanoTime) {
        return new SimulateWeek(center, limits, narrowEnough, watcher, nanoTime).simulate();
    }

    private ServiceReport simulate() {
        try (var threads = Executors.newFixedThreadPool(runs.size())) {
            while (!isEnough()) {
                boolean mayStop = measurements.replications() >= LEAST;
                var round = new ArrayList<Future<@Nullable Tally>>();
                for (int core = 0; core < runs.size() && isWanted(measurements.replications() + core); core++) {
                    var run = runs.get(core);
                    long seed = RandomStream.mixed(limits.seed(), measurements.replications() + core);
                    round.add(threads.submit(() -> run.run(seed, () -> mayStop && timeIsOver.getAsBoolean())));
                }
                for (var run : round) {
                    var tally = run.get();
                    if (tally == null) {
                        return measurements.report();
                    }
                    measurements.add(tally);
                }
                if (measurements.replications() >= LEAST) {
                    watcher.accept(measurements::report);
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

    private boolean isEnough() {
        int done = measurements.replications();
        if (!isWanted(done) || done >= LEAST && timeIsOver.getAsBoolean()) {
            return true;
        }
        return limits.replications() == null && done >= LEAST_TO_JUDGE_WIDTH && narrowEnough.test(measurements.report());
    }
}
