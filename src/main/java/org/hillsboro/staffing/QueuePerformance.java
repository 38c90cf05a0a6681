package org.hillsboro.staffing;

import org.hillsboro.center.ServiceGoal.Definition;

/**
 * What contacts of one queue experience in the long run with a number of agents.
 *
 * @param withinOfOffered (answered within AWT + abandoned within AWT) / offered
 * @param answeredWithinOfOffered answered within AWT / offered
 * @param delayProbability share of contacts that find all agents busy
 * @param abandonment share of offered contacts that abandon
 * @param meanWaitSeconds mean wait of all offered contacts, those answered at once and those that abandon included
 * @param occupancy busy / available
 */
public record QueuePerformance(
        double withinOfOffered,
        double answeredWithinOfOffered,
        double delayProbability,
        double abandonment,
        double meanWaitSeconds,
        double occupancy) {

    /** Service level by the definition that the queue's goal names. */
    public double serviceLevel(Definition definition) {
        return switch (definition) {
            case OF_OFFERED -> withinOfOffered;
            case ANSWERED_OF_OFFERED -> answeredWithinOfOffered;
        };
    }
}
