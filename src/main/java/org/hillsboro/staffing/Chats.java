package org.hillsboro.staffing;

import org.jspecify.annotations.Nullable;

/**
 * Agents who hold several chats at once, each of which slows down the others: with j chats an agent handles each in
 * {@code handleSeconds} (1 + slowdown (j - 1)) on average. A new chat goes to an agent with the fewest; with m chats among
 * n agents, m mod n of them hold one more than the others, and the sum of their speeds is the rate of the state m. Chats
 * beyond n x concurrency wait as in Erlang C and A (Luo and Zhang, Staffing and Control of Instant Messaging Contact
 * Centers, Operations Research 61, 2013; Tezcan and Zhang, Routing and Staffing in Customer Service Chat Systems with
 * Impatient Customers, Operations Research 62, 2014).
 *
 * <p>Occupancy is the share of places for chats that are taken.
 *
 * @param handleSeconds of a chat that has the agent for itself
 * @param patienceSeconds mean patience; absent: endless
 * @param balking share of contacts that leave at once when they would have to wait
 * @param concurrency chats that one agent holds at most
 * @param slowdown additional handle time per further chat, as a share
 */
record Chats(
        double arrivalsPerSecond,
        double handleSeconds,
        @Nullable Double patienceSeconds,
        double withinSeconds,
        double balking,
        int concurrency,
        double slowdown)
        implements QueueModel {

    /** Where nobody balks. */
    Chats(
            double arrivalsPerSecond,
            double handleSeconds,
            @Nullable Double patienceSeconds,
            double withinSeconds,
            int concurrency,
            double slowdown) {
        this(arrivalsPerSecond, handleSeconds, patienceSeconds, withinSeconds, 0, concurrency, slowdown);
    }

    private static final double NEGLIGIBLE = 1e-17;
    private static final double LARGE = 1e200;

    /**
     * The states in which a place is free.
     *
     * @param weight of all of them, where the one with a single place free weighs 1
     * @param mean number of chats in them
     */
    private record Free(double weight, double mean) {}

    /** Of agents who are full: below it a line grows for ever. */
    @Override
    public double load() {
        return arrivalsPerSecond * handleSeconds(concurrency) / concurrency;
    }

    @Override
    public QueuePerformance with(int agents) {
        int places = Math.multiplyExact(agents, concurrency);
        var free = free(agents, places);
        var waiting = waiting(places, free.weight());
        double delayed = waiting.delayProbability();
        return new QueuePerformance(
                waiting.withinOfOffered(),
                waiting.answeredWithinOfOffered(),
                delayed,
                waiting.abandonment(),
                waiting.meanWaitSeconds(),
                delayed + (1 - delayed) * free.mean() / places);
    }

    private QueuePerformance waiting(int places, double freeWeight) {
        double slowed = handleSeconds(concurrency);
        return patienceSeconds == null
                ? new ErlangC(arrivalsPerSecond, slowed, withinSeconds, balking).with(places, freeWeight)
                : new ErlangA(arrivalsPerSecond, slowed, patienceSeconds, withinSeconds, balking).with(places, freeWeight);
    }

    /** From the fullest state downwards, until the rest weighs nothing. */
    private Free free(int agents, int places) {
        double term = 1;
        double sum = 1;
        double chats = places - 1.0;
        boolean isLarge = false;
        for (int state = places - 1; state > 0; state--) {
            double ratio = rate(state, agents) / arrivalsPerSecond;
            term *= ratio;
            sum += term;
            chats += term * (state - 1);
            if (sum > LARGE) {
                isLarge = true;
                term /= LARGE;
                sum /= LARGE;
                chats /= LARGE;
            }
            boolean fallsFromHere = slowdown <= 1 || state <= agents;
            if (fallsFromHere && ratio < 1 && term < sum * NEGLIGIBLE * (1 - ratio)) {
                break;
            }
        }
        return new Free(isLarge ? Double.POSITIVE_INFINITY : sum, chats / sum);
    }

    /** Chats that end per second. */
    private double rate(int chats, int agents) {
        int each = chats / agents;
        int withOneMore = chats % agents;
        return (agents - withOneMore) * each / handleSeconds(each) + withOneMore * (each + 1) / handleSeconds(each + 1);
    }

    private double handleSeconds(int chats) {
        return handleSeconds * (1 + slowdown * (Math.max(1, chats) - 1));
    }
}
