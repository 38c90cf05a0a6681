package org.hillsboro.levels;

import java.time.Duration;
import org.hillsboro.files.Problems;
import org.hillsboro.simulation.SimulationLimits;
import org.jspecify.annotations.Nullable;

/**
 * What is to be simulated, and how long.
 *
 * @param replications exactly so many unless time is over; absent: until every goal is known within a point
 * @param seconds wall clock at most
 */
public record SimulationRequest(WhatIfQuestion question, @Nullable Integer replications, double seconds, long seed) {

    public static final double MOST_SECONDS = 600;
    public static final double USUAL_SECONDS = 60;
    private static final int MOST_REPLICATIONS = 1_000_000;

    /** @throws org.hillsboro.files.BadInput with all that makes no sense */
    void check() {
        var problems = new Problems();
        question.check(problems);
        if (replications != null && (replications < 2 || replications > MOST_REPLICATIONS)) {
            problems.add("", 0, "replications", replications.toString(), "expected 2 to " + MOST_REPLICATIONS, "");
        }
        if (!(seconds > 0 && seconds <= MOST_SECONDS)) {
            problems.add("", 0, "seconds", Double.toString(seconds), "expected above 0 and at most 600", "");
        }
        problems.throwIfAny();
    }

    SimulationLimits limits(int cores) {
        return new SimulationLimits(replications, Duration.ofNanos(Math.round(seconds * 1e9)), seed, cores);
    }
}
