/**
 * The whole way in one call: a center folder goes in, a plan folder comes out.
 *
 * <p>Never holds arithmetic; it only hands the result of one step to the next. Start at {@code PlanWeek}.
 */
@NullMarked
package org.hillsboro.planning;

import org.jspecify.annotations.NullMarked;
