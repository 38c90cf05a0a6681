/**
 * The payroll of kept centers: periods made from published weeks, attendance and what was decided about it, closed once, and
 * corrected by later ones.
 *
 * <p>Never holds SQL, HTTP or a clock, and no figure of its own: those are {@code payroll}'s. Start at {@code GatherPublished}.
 */
@NullMarked
package org.hillsboro.closing;

import org.jspecify.annotations.NullMarked;
