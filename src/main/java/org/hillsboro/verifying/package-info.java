/**
 * Closes the loop between formula and simulation: a roster is made for the formula's requirement, simulated, the requirement
 * is corrected by what was simulated, and the roster made again, until the goals hold at the least cost found.
 *
 * <p>Start at {@code VerifiedSearch}. The way of the data:
 *
 * <pre>
 * GoalStandings        every goal of every queue against what was simulated
 * LevelCurve           what the formula says of an interval, for any number of agents
 * CorrectQueue         the next requirement of a queue, from the curves and the simulated levels
 * CorrectRequirement   the same for all queues (Wishes), with what was learnt of how each responds (Responses)
 * LateRounds           what to require next: a correction, late also half way between two rounds
 * VerifiedSearch       the rounds and their time (RoundTimes)
 * MissedGoal           why a goal is not kept
 * </pre>
 *
 * <p>Never looks into the search or the simulation: it sees rosters, costs, prices and reports.
 */
@NullMarked
package org.hillsboro.verifying;

import org.jspecify.annotations.NullMarked;
