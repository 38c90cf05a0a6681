/**
 * The time axis: intervals of real time, the planning week of 167, 168 or 169 hours, the grid that maps an index to an
 * instant and back, and opening hours.
 *
 * <p>Never holds queues or agents, and never asks for "now": the clock is passed in. Start at {@code PlanningWeek}.
 */
@NullMarked
package org.hillsboro.time;

import org.jspecify.annotations.NullMarked;
