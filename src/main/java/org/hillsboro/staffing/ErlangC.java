package org.hillsboro.staffing;

/**
 * M/M/n: contacts arrive at random, wait for as long as it takes and are served in order (Erlang 1917; Cooper,
 * Introduction to Queueing Theory, 1981, section 3.4).
 *
 * @param arrivalsPerSecond contacts offered, above 0
 * @param handleSeconds mean handle time, above 0
 * <p>Where a share balks, the states in which nobody is free have as many fewer arrivals.
 *
 * @param withinSeconds acceptable waiting time (AWT)
 * @param balking share of contacts that leave at once when they would have to wait
 */
public record ErlangC(double arrivalsPerSecond, double handleSeconds, double withinSeconds, double balking)
        implements QueueModel {

    /** Where nobody balks. */
    public ErlangC(double arrivalsPerSecond, double handleSeconds, double withinSeconds) {
        this(arrivalsPerSecond, handleSeconds, withinSeconds, 0);
    }

    @Override
    public double load() {
        return arrivalsPerSecond * handleSeconds;
    }

    /** With no more agents than erlangs of those who join it the line grows for ever: nobody who joins is answered in time, the wait is infinite. */
    @Override
    public QueuePerformance with(int agents) {
        double load = load();
        if (balking > 0) {
            return with(agents, InverseErlangB.of(agents - 1, load));
        }
        // C = n B / (n - a (1 - B))
        return delaying(agents, agents / ((agents - load) * InverseErlangB.of(agents, load) + load));
    }

    /** @param freeWeight of all states in which an agent is free, where the one with a single agent free weighs 1 */
    QueuePerformance with(int agents, double freeWeight) {
        double busy = load() / agents;
        return delaying(agents, busy / ((1 - busy * (1 - balking)) * freeWeight + busy));
    }

    private QueuePerformance delaying(int agents, double delayed) {
        double waitingLoad = load() * (1 - balking);
        if (agents <= waitingLoad) {
            return new QueuePerformance(balking, 0, 1, balking, Double.POSITIVE_INFINITY, 1);
        }
        double idle = agents - waitingLoad;
        double abandoned = delayed * balking;
        double joined = delayed - abandoned;
        double late = joined * Math.exp(-idle * withinSeconds / handleSeconds);
        return new QueuePerformance(
                1 - late, 1 - abandoned - late, delayed, abandoned, joined * handleSeconds / idle, load() * (1 - abandoned) / agents);
    }
}
