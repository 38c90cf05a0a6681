package org.hillsboro.staffing;

/**
 * M/M/n: contacts arrive at random, wait for as long as it takes and are served in order (Erlang 1917; Cooper,
 * Introduction to Queueing Theory, 1981, section 3.4).
 *
 * @param arrivalsPerSecond contacts offered, above 0
 * @param handleSeconds mean handle time, above 0
 * @param withinSeconds acceptable waiting time (AWT)
 */
public record ErlangC(double arrivalsPerSecond, double handleSeconds, double withinSeconds) implements QueueModel {

    @Override
    public double load() {
        return arrivalsPerSecond * handleSeconds;
    }

    /** With no more agents than erlangs the line grows for ever: nobody is answered in time, the wait is infinite. */
    @Override
    public QueuePerformance with(int agents) {
        double load = load();
        // C = n B / (n - a (1 - B))
        return delaying(agents, agents / ((agents - load) * InverseErlangB.of(agents, load) + load));
    }

    /** @param freeWeight of all states in which an agent is free, where the one with a single agent free weighs 1 */
    QueuePerformance with(int agents, double freeWeight) {
        double busy = load() / agents;
        return delaying(agents, busy / ((1 - busy) * freeWeight + busy));
    }

    private QueuePerformance delaying(int agents, double delayed) {
        double load = load();
        if (agents <= load) {
            return new QueuePerformance(0, 0, 1, 0, Double.POSITIVE_INFINITY, 1);
        }
        double idle = agents - load;
        double within = 1 - delayed * Math.exp(-idle * withinSeconds / handleSeconds);
        return new QueuePerformance(within, within, delayed, 0, delayed * handleSeconds / idle, load / agents);
    }
}
