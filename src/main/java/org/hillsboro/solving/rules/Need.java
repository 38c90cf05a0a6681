package org.hillsboro.solving.rules;

import java.time.Instant;

/** What a queue requires in a quarter hour, more than nobody. */
record Need(String queue, Instant quarter, long thousandths) {}
