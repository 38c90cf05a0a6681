package org.hillsboro.simulation;

import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BooleanSupplier;
import org.hillsboro.folder.CenterFolder;
import org.hillsboro.forecast.Forecast;
import org.hillsboro.roster.Roster;
import org.jspecify.annotations.Nullable;

/**
 * A roster with its first replications, which are kept so that it can be compared again and again. Two with the same seed and
 * the same queues meet the same contacts. For many threads.
 */
public final class SimulatedRoster {

    private static final int MOST_KEPT = 16;

    private final SimulatedCenter center;
    private final long seed;
    private final Map<Integer, Tally> kept = new ConcurrentHashMap<>();
    private final Queue<WeekRun> free = new ConcurrentLinkedQueue<>();

    SimulatedRoster(SimulatedCenter center, long seed) {
        this.center = center;
        this.seed = seed;
    }

    /** @throws IllegalArgumentException if the forecast lacks a queue */
    public static SimulatedRoster of(CenterFolder folder, Forecast forecast, Roster roster, WhatIf whatIf, long seed) {
        return new SimulatedRoster(CompileRoster.compile(folder, forecast, roster, Routing.SKILL_ORDER, whatIf), seed);
    }

    SimulatedCenter center() {
        return center;
    }

    boolean has(int replication) {
        return kept.containsKey(replication);
    }

    /** The counts of a replication, which never change; null where it was stopped on the way. */
    @Nullable Tally replication(int number, BooleanSupplier stopped) {
        var known = kept.get(number);
        if (known != null) {
            return known;
        }
        var run = free.poll();
        if (run == null) {
            run = new WeekRun(center);
        }
        var tally = run.run(RandomStream.mixed(seed, number), stopped);
        var copy = tally == null ? null : tally.copy();
        free.add(run);
        if (copy != null && number < MOST_KEPT) {
            kept.put(number, copy);
        }
        return copy;
    }
}
