package org.hillsboro.house.planted.solving;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;

/** Allowed here, and so is a stopwatch for the time budget. */
@PlanningEntity
final class KnowsTheSolver {

    long started() {
        return System.nanoTime();
    }
}
