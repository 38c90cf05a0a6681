/**
 * Plans as durable work: ordered, queued, run on any node, stopped, resumed, and taken over where a node dies. Start at
 * {@code PlanJob}; {@code RunPlanJob} is what a node does with one.
 *
 * <p>Every write of a running job carries the number of its attempt, and the shelf refuses an older one, so that a node
 * that was taken for dead and comes back can change nothing. Never holds how the queue is polled, and never plans itself:
 * that is {@code planning}.
 */
@NullMarked
package org.hillsboro.running;

import org.jspecify.annotations.NullMarked;
