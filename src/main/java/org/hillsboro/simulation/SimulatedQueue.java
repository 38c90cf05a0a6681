package org.hillsboro.simulation;

import org.hillsboro.center.ServiceGoal.Definition;

/**
 * A stream of contacts as the simulation sees it.
 *
 * @param contacts expected in each interval
 * @param handleSeconds mean handle time of those that arrive in each interval
 * @param patienceSeconds mean of an exponential patience; infinite: nobody abandons
 * @param balking share that hangs up at once where nobody is free, 0 to 1
 * @param priority 1 is served first
 * @param concurrency contacts of this queue that an agent holds at once; more than 1 only for chats
 * @param slowdown additional handle time per further chat at hand, as a share
 * @param deferred waits for hours, is handled while nothing else waits and put aside when something comes; its wait ends
 *     when it is done
 * @param open in which intervals deferred work may be begun
 * @param withinSeconds acceptable waiting time (AWT)
 * @param busynessVariance squared coefficient of variation of a day's busyness, which is a Gamma of mean 1; 0: days are alike
 */
public record SimulatedQueue(
        String id,
        double[] contacts,
        double[] handleSeconds,
        HandleTimeShape shape,
        double patienceSeconds,
        double balking,
        int priority,
        int concurrency,
        double slowdown,
        boolean deferred,
        boolean[] open,
        double withinSeconds,
        Definition definition,
        double busynessVariance) {

    /** Whether a contact that abandons within AWT counts as served in time. */
    boolean countsAbandonedInTime() {
        return definition == Definition.OF_OFFERED;
    }
}
