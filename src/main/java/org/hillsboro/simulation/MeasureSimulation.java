package org.hillsboro.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongSupplier;
import org.hillsboro.center.ServiceGoal.Definition;

/**
 * Measures how many contacts a core simulates in a second: a day at the same rate, nine of ten agents busy, calls of four
 * minutes, callers of five minutes' patience.
 */
public final class MeasureSimulation {

    public static final double HANDLE_SECONDS = 240;
    public static final double PATIENCE_SECONDS = 300;
    public static final double LOAD_OF_AGENTS = 0.9;
    public static final double WITHIN_SECONDS = 20;
    public static final int DAY_SECONDS = 86_400;

    private static final int INTERVAL_SECONDS = 900;
    private static final long WARM_UP_CONTACTS = 3_000_000;

    /** @param serviceLevel of the first queue, by which another program can be seen to simulate the same */
    public record Speed(long contacts, double seconds, double serviceLevel) {

        public double contactsPerSecond() {
            return contacts / seconds;
        }
    }

    private MeasureSimulation() {}

    /**
     * @param queues 1: every agent serves it; more: a third of the agents serves one queue, a third two and a third three
     * @param contacts to be simulated at least, after a warm-up
     * @param nanoTime a clock that never goes back
     */
    public static Speed measure(int queues, int agents, long contacts, LongSupplier nanoTime) {
        var run = new WeekRun(center(queues, agents));
        long seed = 0;
        for (long warm = 0; warm < WARM_UP_CONTACTS; seed++) {
            warm += offered(run, seed)[0];
        }
        long before = nanoTime.getAsLong();
        long simulated = 0;
        long good = 0;
        long ofFirst = 0;
        for (; simulated < contacts; seed++) {
            long[] day = offered(run, seed);
            simulated += day[0];
            ofFirst += day[1];
            good += day[2];
        }
        return new Speed(simulated, (nanoTime.getAsLong() - before) / 1e9, (double) good / ofFirst);
    }

    /** Contacts of a day, those of the first queue, and those of them in time. */
    private static long[] offered(WeekRun run, long seed) {
        var tally = run.run(RandomStream.mixed(seed), () -> false);
        if (tally == null) {
            throw new IllegalStateException("stopped by nobody");
        }
        int ofFirst = DAY_SECONDS / INTERVAL_SECONDS;
        return new long[] {
            Arrays.stream(tally.offered).sum(), Arrays.stream(tally.offered, 0, ofFirst).sum(), Arrays.stream(tally.good, 0, ofFirst).sum()
        };
    }

    private static SimulatedCenter center(int queues, int agents) {
        var days = new int[DAY_SECONDS / INTERVAL_SECONDS];
        var streams = new ArrayList<SimulatedQueue>();
        var groups = new ArrayList<int[]>();
        for (int skills = 1; skills <= Math.min(3, queues); skills++) {
            for (int q = 0; q < queues; q++) {
                int first = q;
                var group = new int[skills];
                Arrays.setAll(group, skill -> (first + skill) % queues);
                groups.add(group);
            }
        }
        var contacts = new double[days.length];
        Arrays.fill(contacts, LOAD_OF_AGENTS * agents / HANDLE_SECONDS / queues * INTERVAL_SECONDS);
        var handle = new double[days.length];
        Arrays.fill(handle, HANDLE_SECONDS);
        var open = new boolean[days.length];
        for (int q = 0; q < queues; q++) {
            streams.add(new SimulatedQueue(
                    "q" + q, contacts, handle, new HandleTimeShape.Exponential(), PATIENCE_SECONDS, 0, 1, 1, 0, false, open, WITHIN_SECONDS,
                    Definition.OF_OFFERED, 0));
        }
        var sizes = new int[groups.size()];
        Arrays.setAll(sizes, g -> agents / sizes.length + (g < agents % sizes.length ? 1 : 0));
        return new SimulatedCenter(
                INTERVAL_SECONDS, days, 0, List.copyOf(streams), List.copyOf(groups),
                Crew.always(sizes, DAY_SECONDS * SimulatedCenter.MICROS), Routing.LONGEST_IDLE, 0);
    }
}
