package org.hillsboro.solving.rules;

import java.time.Instant;
import java.util.List;

/** Time in which none of these queues is open, [from, to). */
record ClosedTime(List<String> queues, Instant from, Instant to) {}
