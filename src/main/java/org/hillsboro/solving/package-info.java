/**
 * Makes the roster: the legal shift patterns, the price bound, the start roster, the search inside a Timefold solver
 * run, and its progress.
 *
 * <p>Start at {@code SolveRoster}. The way of the data, and where to read it:
 *
 * <pre>
 * SettledStart      the roster to start from, and what of it is pinned (Pins, Kept, FixedDates, FixedWork, PackWeek)
 * CompileModel      the folder as arrays: SolveModel, AgentKind (menu of shifts), AgentClass (limits)
 * CheapestWeek      the cheapest legal week of one agent under given prices, exactly
 *                   (KindCosts, DayOptions, DayChoices, DayTable, HourlessWeeks, WeekLabels)
 * PriceBound        prices of cover, seats and commitments, and with them a proven lower bound (PricePass); where agents
 *                   count less than one, by whole agents (Crews, CoverPrice, WholeCover)
 * StartRoster       a first roster, drawn from the weeks that were cheapest near the best prices (WeekPool)
 * SearchPhase       annealing on the arrays inside Timefold's solver (ArraySearch, WeekMoves, BestResponse); a SecondSearch
 *                   beside it where agents are few
 * DeferredModel     work that may wait as arrays; where it is done is part of the search (DeferredPlaces, PlaceDeferred,
 *                   DeferredMoves), and what of it is late is short like any requirement (LeftUndone tells the two apart)
 * RosterScore       Timefold's score on the same arrays (RosterState, ChangedQuarters, CoverMargins, Shortfall), for its local search
 * AssertRoster      assertion mode: arrays, the rules as streams (package rules), LegalityCheck and RosterCost compared
 * ToRoster          the packed weeks as a roster, for a checkpoint at any time (BestRoster, SolveReport) and at the end
 * </pre>
 *
 * <p>The only package that imports Timefold. Never talks to a database or the network.
 */
@NullMarked
package org.hillsboro.solving;

import org.jspecify.annotations.NullMarked;
