package org.hillsboro.levels;

import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.function.LongSupplier;
import org.hillsboro.simulation.CompareRosters;
import org.hillsboro.simulation.SimulationLimits;

/**
 * Whoever looks at what a plan gives is about to ask what if: so it is read by then, and its first weeks as planned are simulated.
 * One plan at a time, beside all questions.
 */
public final class PrepareWeek {

    private static final int REPLICATIONS = 4;

    private final PlannedWeeks plans;
    private final Executor beside;
    private final LongSupplier nanoTime;
    private final Semaphore free = new Semaphore(1);

    public PrepareWeek(PlannedWeeks plans, Executor beside, LongSupplier nanoTime) {
        this.plans = plans;
        this.beside = beside;
        this.nanoTime = nanoTime;
    }

    /** Returns at once. Another plan than the one that is being prepared is left for who asks. */
    public void prepare(UUID plan) {
        if (!free.tryAcquire()) {
            return;
        }
        beside.execute(() -> {
            try {
                var asPlanned = plans.find(plan).asPlanned();
                var limits = new SimulationLimits(REPLICATIONS, null, PlannedWeek.SEED, 1);
                CompareRosters.compare(asPlanned, asPlanned, limits, enough -> true, () -> false, nanoTime);
            } catch (RuntimeException heardByWhoAsks) {
                return;
            } finally {
                free.release();
            }
        });
    }
}
