package org.hillsboro.solving.rules;

import java.time.Instant;
import java.util.List;

/**
 * Agents in a quarter hour who may serve any of these queues; or, below zero, agents whom the one queue needs.
 *
 * @param quarter its start
 * @param thousandths of an agent
 */
record Cover(Instant quarter, List<String> queues, long thousandths) {}
