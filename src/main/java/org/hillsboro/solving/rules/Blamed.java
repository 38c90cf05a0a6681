package org.hillsboro.solving.rules;

import java.time.Instant;

/** Whatever of an agent's week can break a rule. */
interface Blamed {

    PlannedAgent agent();

    /** Where it shows first. */
    Instant start();
}
