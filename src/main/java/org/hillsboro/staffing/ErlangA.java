package org.hillsboro.staffing;

/**
 * M/M/n+M: as Erlang C, but everyone who waits abandons after an exponential patience (Palm 1957; Garnett, Mandelbaum
 * and Reiman, Manufacturing and Service Operations Management 4, 2002; waiting times as in Mandelbaum and Zeltyn,
 * Service Engineering in Action: The Palm/Erlang-A Queue, 2007, section 3).
 *
 * <p>With c = n mu / theta and eta = lambda / theta, the states n, n+1, ... weigh (eta/c) x {@link WaitingWeight} of
 * (c, eta) against the state n-1, which weighs B(n-1, a) against the states up to it. The paper's integral
 * J(T) = int_T^inf exp(eta (1 - e^(-theta t)) - n mu t) dt is an incomplete gamma function, whose series is the same
 * weight at x = eta e^(-theta T). Nothing subtracts like from like, so thousands of erlangs keep their digits.
 *
 * @param arrivalsPerSecond contacts offered, above 0
 * @param handleSeconds mean handle time, above 0
 * @param patienceSeconds mean patience, above 0
 * <p>Where a share balks, the states n, n+1, ... have as many fewer arrivals: lambda there is that of those who join.
 *
 * @param withinSeconds acceptable waiting time (AWT)
 * @param balking share of contacts that leave at once when they would have to wait
 */
public record ErlangA(
        double arrivalsPerSecond, double handleSeconds, double patienceSeconds, double withinSeconds, double balking)
        implements QueueModel {

    /** Where nobody balks. */
    public ErlangA(double arrivalsPerSecond, double handleSeconds, double patienceSeconds, double withinSeconds) {
        this(arrivalsPerSecond, handleSeconds, patienceSeconds, withinSeconds, 0);
    }

    @Override
    public double load() {
        return arrivalsPerSecond * handleSeconds;
    }

    @Override
    public QueuePerformance with(int agents) {
        return with(agents, InverseErlangB.of(agents - 1, load()));
    }

    /** @param freeWeight of all states in which an agent is free, where the one with a single agent free weighs 1 */
    QueuePerformance with(int agents, double freeWeight) {
        double c = agents * patienceSeconds / handleSeconds;
        double eta = arrivalsPerSecond * (1 - balking) * patienceSeconds;
        double allBusy = load() / agents;
        var busy = WaitingWeight.of(c, eta);
        double free = freeWeight * Math.exp(-busy.logScale());
        double all = free + allBusy * busy.sum();
        double delayed = allBusy * busy.sum() / all;
        double meanWait = allBusy * busy.lengthSum() / all / arrivalsPerSecond;
        double abandoned = meanWait / patienceSeconds + balking * delayed;

        double x = eta * Math.exp(-withinSeconds / patienceSeconds);
        var late = WaitingWeight.of(c, x);
        double logG = -eta * Math.expm1(-withinSeconds / patienceSeconds)
                - agents * withinSeconds / handleSeconds
                + late.logScale()
                - busy.logScale()
                - Math.log(all);
        double g = Math.exp(logG);
        double waitsLonger = Math.min(1, g * late.sum() * x / c);
        double answeredLate = Math.min(1, g * late.tail());
        return new QueuePerformance(
                1 - waitsLonger,
                Math.max(0, 1 - abandoned - answeredLate),
                delayed,
                abandoned,
                meanWait,
                Math.min(1, allBusy * (1 - abandoned)));
    }
}
