/**
 * Writes the plan folder: the tables, the calendars and the summary that a user gets.
 *
 * <p>Never calculates: every figure arrives ready. Start at {@code PlanFolder}.
 */
@NullMarked
package org.hillsboro.reporting;

import org.jspecify.annotations.NullMarked;
