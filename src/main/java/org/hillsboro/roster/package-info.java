/**
 * The finished roster and everything that can be said about it without the solver: shifts, activities, coverage, cost
 * and a check of every legal rule.
 *
 * <p>Never imports the solver: these classes are the second opinion on what it made. Start at {@code Roster}; a roster
 * that is being changed is a {@code JudgedRoster}.
 */
@NullMarked
package org.hillsboro.roster;

import org.jspecify.annotations.NullMarked;
