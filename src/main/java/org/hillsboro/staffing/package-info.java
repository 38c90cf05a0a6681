/**
 * How many agents must be available per queue and interval: Erlang C and A, chats at once, service goals and shrinkage,
 * from the forecast to the requirement; and how much work arrives that may wait.
 *
 * <p>Never holds the names of agents. Start at {@code ComputeRequirement}.
 */
@NullMarked
package org.hillsboro.staffing;

import org.jspecify.annotations.NullMarked;
