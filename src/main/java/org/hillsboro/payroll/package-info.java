/**
 * The payroll run of a roster and the files that payroll offices take.
 *
 * <p>Never holds a {@code double}, and never a price of its own: amounts come from {@code pay}. Start at
 * {@code ExportPayroll}.
 */
@NullMarked
package org.hillsboro.payroll;

import org.jspecify.annotations.NullMarked;
