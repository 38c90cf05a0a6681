/**
 * What finished plans and their drafts give to those who contact the center, by simulation: what-ifs that are answered at
 * once, and simulations as durable work. Start at {@code AnswerWhatIf} and {@code SimulationJob}.
 *
 * <p>{@code PlannedWeeks} is what all of them begin with. Never simulates itself: that is {@code simulation}.
 */
@NullMarked
package org.hillsboro.levels;

import org.jspecify.annotations.NullMarked;
