package org.hillsboro.simulation;

import java.util.List;

/**
 * All that a run needs, in plain arrays: queues, agents and how they meet.
 *
 * @param intervalSeconds length of an interval
 * @param dayOf day of each interval, from 0 on and never falling; busyness and random streams begin anew each day
 * @param busynessVariance squared coefficient of variation of a busyness that all queues share on a day; 0: none
 * @param groups the queues that each group of agents may serve, as indexes, foremost skill first
 * @param absence probability that an agent misses a day
 */
public record SimulatedCenter(
        int intervalSeconds,
        int[] dayOf,
        double busynessVariance,
        List<SimulatedQueue> queues,
        List<int[]> groups,
        Crew crew,
        Routing routing,
        double absence) {

    static final long MICROS = 1_000_000;

    int intervals() {
        return dayOf.length;
    }

    int days() {
        return dayOf[dayOf.length - 1] + 1;
    }

    long intervalMicros() {
        return intervalSeconds * MICROS;
    }

    long endMicros() {
        return intervals() * intervalMicros();
    }
}
