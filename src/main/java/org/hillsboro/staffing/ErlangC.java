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
        if (agents <= load) {
            return new QueuePerformance(0, 0, 1, 0, Double.POSITIVE_INFINITY, 1);
        }
        double idle = agents - load;
        // C = n B / (n - a (1 - B))
        double delayed = agents / (idle * InverseErlangB.of(agents, load) + load);
        double within = 1 - delayed * Math.exp(-idle * withinSeconds / handleSeconds);
        return new QueuePerformance(within, within, delayed, 0, delayed * handleSeconds / idle, load / agents);
    }
}
