/**
 * Discrete-event simulation of a week with its roster: what those who contact the center will experience, with 95 %
 * confidence intervals.
 *
 * <p>Start at {@code VerifyRoster}. The way of the data, and where to read it:
 *
 * <pre>
 * CompileRoster     roster, agents and forecast as plain arrays: SimulatedCenter, SimulatedQueue, Crew
 * WeekRun           one passage through the week: Arrivals, Presence, Departures, WaitingLines, IdleAgents, ChatsAtHand, GroupTimes
 * SimulateWeek      passage after passage until the intervals are narrow enough
 * Measurements      what they say together: ServiceReport
 * </pre>
 *
 * <p>The loop that corrects the requirement asks {@code VerifyRoster} with the same seed after each solve: every roster
 * meets the same contacts, so that the difference between two rosters is much surer than either figure. The intervals of
 * the report say where the goal is missed.
 *
 * <p>Never sees scores or arrays of the solver.
 */
@NullMarked
package org.hillsboro.simulation;

import org.jspecify.annotations.NullMarked;
