package org.hillsboro.simulation;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Who comes and goes when, without those who are absent in this run. */
final class Presence {

    private static final int ABSENCE = 5;

    private final SimulatedCenter center;
    private final Crew crew;
    private final int[] stretches;
    private final long[] times;
    private final boolean[] comings;
    private final boolean[] absent;
    private int next;

    Presence(SimulatedCenter center) {
        this.center = center;
        crew = center.crew();
        int count = crew.agent().length;
        absent = new boolean[count];
        int[] order = IntStream.range(0, 2 * count)
                .filter(change -> timeOf(change) < center.endMicros())
                .boxed()
                .sorted(Comparator.comparingLong(this::timeOf).thenComparing(change -> change < count))
                .mapToInt(Integer::intValue)
                .toArray();
        stretches = IntStream.of(order).map(change -> change % count).toArray();
        times = IntStream.of(order).mapToLong(this::timeOf).toArray();
        comings = new boolean[order.length];
        for (int i = 0; i < order.length; i++) {
            comings[i] = order[i] < count;
        }
    }

    /** @param change of the stretches' beginnings first, then of their ends */
    private long timeOf(int change) {
        int count = crew.agent().length;
        return change < count ? crew.from()[change] : crew.to()[change - count];
    }

    /** The same agents miss the same days in every roster, and more of them the more are absent. */
    void begin(long seed) {
        for (int s = 0; s < absent.length; s++) {
            long decision = RandomStream.mixed(seed, ABSENCE, crew.key()[crew.agent()[s]], crew.day()[s]);
            absent[s] = RandomStream.uniform(decision) < center.absence();
        }
        next = 0;
        skipAbsent();
    }

    /** When the next comes or goes; far away after the last. */
    long time() {
        return next < times.length ? times[next] : Long.MAX_VALUE;
    }

    int agent() {
        return crew.agent()[stretches[next]];
    }

    boolean comes() {
        return comings[next];
    }

    void moveOn() {
        next++;
        skipAbsent();
    }

    private void skipAbsent() {
        while (next < stretches.length && absent[stretches[next]]) {
            next++;
        }
    }
}
