/**
 * Makes the roster: the legal shift patterns, the price bound, the start roster, the search inside a Timefold solver
 * run, and its progress.
 *
 * <p>The only package that imports Timefold. Never talks to a database or the network. Start at {@code SolveRoster}.
 */
@NullMarked
package org.hillsboro.solving;

import org.jspecify.annotations.NullMarked;
