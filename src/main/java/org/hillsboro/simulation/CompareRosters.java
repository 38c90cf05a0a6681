package org.hillsboro.simulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Two rosters that meet the same contacts, replication by replication (common random numbers: Law, Simulation Modeling and
 * Analysis, 2015, section 11.2). Where they are alike so is what happens, so that a difference is known long before either
 * figure is.
 */
public final class CompareRosters {

    private static final int LEAST = 2;
    private static final int LEAST_TO_JUDGE_WIDTH = 5;

    private final SimulatedRoster before;
    private final SimulatedRoster after;
    private final SimulationLimits limits;
    private final Predicate<Compared> narrowEnough;
    private final Measurements ofBefore;
    private final Measurements ofAfter;
    private final List<PairedRatios> pairs = new ArrayList<>();
    private final BooleanSupplier timeIsOver;

    /**
     * @param serviceLevels of the week, by queue: after less before. The interval of the same roster is [0, 0], that of
     *     very different ones can be wider than either of theirs; NaN where nothing could be measured
     */
    public record Compared(ServiceReport before, ServiceReport after, Map<String, Estimate> serviceLevels) {

        public int replications() {
            return after.replications();
        }

        /** NaN where there is no such queue. */
        public Estimate of(String queueId) {
            return serviceLevels.getOrDefault(queueId, Estimate.NONE);
        }
    }

    private CompareRosters(
            SimulatedRoster before,
            SimulatedRoster after,
            SimulationLimits limits,
            Predicate<Compared> narrowEnough,
            BooleanSupplier stopped,
            LongSupplier nanoTime) {
        this.before = before;
        this.after = after;
        this.limits = limits;
        this.narrowEnough = narrowEnough;
        ofBefore = new Measurements(before.center());
        ofAfter = new Measurements(after.center());
        before.center().queues().forEach(queue -> pairs.add(new PairedRatios()));
        long start = nanoTime.getAsLong();
        var time = limits.time();
        timeIsOver = () -> stopped.getAsBoolean() || time != null && nanoTime.getAsLong() - start >= time.toNanos();
    }

    /**
     * @param limits the seed is that of the rosters
     * @param narrowEnough whether nothing more need be known; asked only where no number of replications is given
     * @param stopped asked often; true is as if time were over
     * @param nanoTime a clock that never goes back
     */
    public static Compared compare(
            SimulatedRoster before,
            SimulatedRoster after,
            SimulationLimits limits,
            Predicate<Compared> narrowEnough,
            BooleanSupplier stopped,
            LongSupplier nanoTime) {
        return new CompareRosters(before, after, limits, narrowEnough, stopped, nanoTime).compare();
    }

    private Compared compare() {
        try (var threads = Executors.newFixedThreadPool(limits.cores(), SimulateWeek.SAME_PRIORITY)) {
            boolean known = false;
            while (!known && !isOver()) {
                int first = ofAfter.replications();
                boolean mayStop = first >= LEAST;
                BooleanSupplier stopped = () -> mayStop && timeIsOver.getAsBoolean();
                var round = new ArrayList<Future<@Nullable Tally>>();
                int number = first;
                for (int runs = 0; runs == 0 || runs < limits.cores() && isWanted(number); number++) {
                    int replication = number;
                    runs += before.has(replication) ? 1 : 2;
                    round.add(threads.submit(() -> before.replication(replication, stopped)));
                    round.add(threads.submit(() -> after.replication(replication, stopped)));
                }
                for (int i = 0; i < round.size() && !known; i += 2) {
                    var one = round.get(i).get();
                    var other = round.get(i + 1).get();
                    if (one == null || other == null) {
                        return compared();
                    }
                    add(one, other);
                    known = isKnown();
                }
            }
            return compared();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while simulating", e);
        }
    }

    private void add(Tally one, Tally other) {
        ofBefore.add(one);
        ofAfter.add(other);
        for (int q = 0; q < pairs.size(); q++) {
            pairs.get(q).add(one.good(q), one.decided(q), other.good(q), other.decided(q));
        }
    }

    private boolean isWanted(int replication) {
        return limits.replications() == null || replication < limits.replications();
    }

    private boolean isOver() {
        int done = ofAfter.replications();
        return !isWanted(done) || done >= LEAST && timeIsOver.getAsBoolean();
    }

    private boolean isKnown() {
        return limits.replications() == null && ofAfter.replications() >= LEAST_TO_JUDGE_WIDTH && narrowEnough.test(compared());
    }

    private Compared compared() {
        var differences = new LinkedHashMap<String, Estimate>();
        for (int q = 0; q < pairs.size(); q++) {
            differences.put(before.center().queues().get(q).id(), pairs.get(q).difference());
        }
        return new Compared(ofBefore.report(), ofAfter.report(), differences);
    }
}
