package org.hillsboro.solving.rules;

import java.time.Instant;

/** Time in which an agent with rows of availability cannot work, [from, to). */
record UnavailableTime(PlannedAgent agent, Instant from, Instant to) {}
