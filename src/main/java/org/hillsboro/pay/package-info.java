/**
 * What a stretch of work costs: money, pay rules, pay categories and pay lines. This is the only cost model; the solver,
 * the payroll and the sourcing study all use it.
 *
 * <p>Never holds pay periods or files, and never a {@code double}: money is whole minor units or {@code BigDecimal}.
 * Start at {@code PayRules}.
 */
@NullMarked
package org.hillsboro.pay;

import org.jspecify.annotations.NullMarked;
