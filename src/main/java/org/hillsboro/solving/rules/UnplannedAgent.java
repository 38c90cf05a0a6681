package org.hillsboro.solving.rules;

/** An agent who is listed as without a legal week. */
record UnplannedAgent(PlannedAgent agent) {}
