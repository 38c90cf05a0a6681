package org.hillsboro.levels;

import java.util.UUID;

/** What hands simulations to nodes that are free, the oldest first. Part of the caller's transaction. */
public interface SimulationQueue {

    void put(UUID job);

    void remove(UUID job);
}
