package org.hillsboro.levels;

import org.jspecify.annotations.Nullable;

/**
 * How a simulation stands.
 *
 * @param widest of the 95 % intervals of all goals that are shares, from low to high; absent before the second replication
 * @param seconds since this attempt began
 */
public record SimulationProgress(int replications, @Nullable Double widest, double seconds) {

    static final SimulationProgress WAITING = new SimulationProgress(0, null, 0);
}
