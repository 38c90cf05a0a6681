/**
 * What a period pays: lines of priced weeks, divided by date, closed once, corrected by later periods; and the payroll run of
 * a single plan.
 *
 * <p>Never holds a {@code double}, never a price of its own, since amounts come from {@code pay}, and no form of a payroll
 * office. Start at {@code GatherPayroll}.
 */
@NullMarked
package org.hillsboro.payroll;

import org.jspecify.annotations.NullMarked;
