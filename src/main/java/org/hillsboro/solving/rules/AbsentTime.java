package org.hillsboro.solving.rules;

import java.time.Instant;

/** An absence of an agent, [from, to). */
record AbsentTime(PlannedAgent agent, Instant from, Instant to) {}
