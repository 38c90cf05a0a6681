package org.hillsboro.simulation;

/**
 * The contacts to come, queue by queue: a Poisson process whose rate is constant within an interval, times the day's
 * busyness. A unit-rate process is stretched to the rates, so that with more demand the same contacts come sooner.
 */
final class Arrivals {

    static final long NEVER = Long.MAX_VALUE;

    private static final int ARRIVAL = 1;
    private static final int WORK = 2;
    private static final int PATIENCE = 3;
    private static final int BUSYNESS = 4;

    private final SimulatedCenter center;
    private final int intervals;
    private final double intervalMicros;
    private final int[] dayOf;
    private final double[][] ratePerMicro;
    private final double[][] workMicros;
    private final HandleTimeShape[] shape;
    private final double[] patienceMicros;
    private final double[] balking;
    private final RandomStream[] arriving;
    private final RandomStream[] working;
    private final RandomStream[] bearing;
    private final RandomStream once = new RandomStream(0);

    private final long[] at;
    private final double[] position;
    private final int[] interval;
    private final double[] busyness;
    private long seed;
    private int soonest;

    Arrivals(SimulatedCenter center) {
        this.center = center;
        intervals = center.intervals();
        intervalMicros = center.intervalMicros();
        dayOf = center.dayOf();
        int queues = center.queues().size();
        ratePerMicro = new double[queues][intervals];
        workMicros = new double[queues][intervals];
        shape = new HandleTimeShape[queues];
        patienceMicros = new double[queues];
        balking = new double[queues];
        arriving = new RandomStream[queues];
        working = new RandomStream[queues];
        bearing = new RandomStream[queues];
        at = new long[queues];
        position = new double[queues];
        interval = new int[queues];
        busyness = new double[queues];
        for (int q = 0; q < queues; q++) {
            var queue = center.queues().get(q);
            shape[q] = queue.shape();
            patienceMicros[q] = queue.patienceSeconds() * SimulatedCenter.MICROS;
            balking[q] = queue.balking();
            arriving[q] = new RandomStream(0);
            working[q] = new RandomStream(0);
            bearing[q] = new RandomStream(0);
            for (int i = 0; i < intervals; i++) {
                ratePerMicro[q][i] = queue.contacts()[i] / intervalMicros;
                workMicros[q][i] = queue.handleSeconds()[i] * SimulatedCenter.MICROS;
            }
        }
    }

    void begin(long seedOfRun) {
        seed = seedOfRun;
        for (int q = 0; q < at.length; q++) {
            position[q] = 0;
            interval[q] = 0;
            beginDay(q, dayOf[0]);
            advance(q);
        }
        findSoonest();
    }

    /** The queue of the next contact. */
    int soonest() {
        return soonest;
    }

    /** When it comes; {@link #NEVER} after the last. */
    long time() {
        return at[soonest];
    }

    /** Micros of work by an agent of factor 1. */
    double work(int queue) {
        return workMicros[queue][interval[queue]] * shape[queue].draw(working[queue]);
    }

    /** Micros, at least 0; {@link #NEVER} where it is endless. */
    long patience(int queue) {
        if (balking[queue] > 0 && bearing[queue].nextDouble() < balking[queue]) {
            return 0;
        }
        double mean = patienceMicros[queue];
        return mean == Double.POSITIVE_INFINITY ? NEVER : (long) (mean * bearing[queue].nextExponential());
    }

    void moveOn(int queue) {
        advance(queue);
        findSoonest();
    }

    private void advance(int q) {
        double[] rates = ratePerMicro[q];
        double left = arriving[q].nextExponential();
        double from = position[q];
        int i = interval[q];
        while (true) {
            double rate = rates[i] * busyness[q];
            double end = (i + 1) * intervalMicros;
            double until = from + left / rate;
            if (until < end) {
                position[q] = until;
                interval[q] = i;
                at[q] = (long) until;
                return;
            }
            left -= (end - from) * rate;
            from = end;
            if (++i == intervals) {
                at[q] = NEVER;
                return;
            }
            if (dayOf[i] != dayOf[i - 1]) {
                beginDay(q, dayOf[i]);
                left = arriving[q].nextExponential();
            }
        }
    }

    private void beginDay(int q, int day) {
        arriving[q].restart(RandomStream.mixed(seed, ARRIVAL, q, day));
        working[q].restart(RandomStream.mixed(seed, WORK, q, day));
        bearing[q].restart(RandomStream.mixed(seed, PATIENCE, q, day));
        busyness[q] = busyness(center.busynessVariance(), RandomStream.mixed(seed, BUSYNESS, -1, day))
                * busyness(center.queues().get(q).busynessVariance(), RandomStream.mixed(seed, BUSYNESS, q, day));
    }

    private double busyness(double busynessVariance, long seedOfDay) {
        if (busynessVariance == 0) {
            return 1;
        }
        once.restart(seedOfDay);
        return once.nextGamma(1 / busynessVariance) * busynessVariance;
    }

    private void findSoonest() {
        int best = 0;
        for (int q = 1; q < at.length; q++) {
            if (at[q] < at[best]) {
                best = q;
            }
        }
        soonest = best;
    }
}
