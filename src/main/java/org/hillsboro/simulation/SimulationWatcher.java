package org.hillsboro.simulation;

import java.util.function.Supplier;

/** Hears how a simulation goes, and may end it. */
@FunctionalInterface
public interface SimulationWatcher {

    SimulationWatcher NOBODY = report -> {};

    /** Again and again, from the second replication on. @param report of all so far */
    void onRound(Supplier<ServiceReport> report);

    /** Asked often, by many threads; what is measured by then is the report. */
    default boolean wantsStop() {
        return false;
    }
}
