package org.hillsboro.center;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What a queue promises; any of the goals may be absent, those given hold together.
 *
 * @param share share of contacts, 0 to 1, that are answered within {@code within}; both or neither
 * @param within acceptable waiting time (AWT)
 * @param definition what counts as good and out of what
 * @param maxAbandoned share of offered contacts that may abandon, 0 to 1
 * @param asa longest mean wait (average speed of answer)
 * @param maxOccupancy largest busy / available, above 0 to 1
 * @param per over which stretch the goal holds, weighted by offered contacts
 */
public record ServiceGoal(
        @Nullable Double share,
        @Nullable Duration within,
        Definition definition,
        @Nullable Double maxAbandoned,
        @Nullable Duration asa,
        @Nullable Double maxOccupancy,
        Per per) {

    /** Two of the four definitions of service level that the field knows; always printed beside the figure. */
    public enum Definition {
        /** (answered within AWT + abandoned within AWT) / offered. */
        OF_OFFERED,
        /** answered within AWT / offered. */
        ANSWERED_OF_OFFERED
    }

    public enum Per {
        WEEK,
        DAY,
        INTERVAL
    }
}
