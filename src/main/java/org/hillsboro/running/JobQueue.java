package org.hillsboro.running;

import java.util.UUID;

/** What hands jobs to nodes that are free, the smallest turn first. Part of the caller's transaction. */
public interface JobQueue {

    void put(UUID job, int turn);

    void remove(UUID job, int turn);
}
