/**
 * How a center hands its payroll over: its pay periods, the payroll offices that it works with, and their codes for our
 * pay categories.
 *
 * <p>Never holds pay lines or files. Start at {@code PayrollSetup}.
 */
@NullMarked
package org.hillsboro.offices;

import org.jspecify.annotations.NullMarked;
