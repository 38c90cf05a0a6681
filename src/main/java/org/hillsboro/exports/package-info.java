/**
 * The files that go out: to payroll offices in their own forms, to vendors an invoice, to contractors a statement each.
 *
 * <p>Never holds a {@code double}, and never a pay rule. Start at {@code WriteOfficeFile}; the rules of each form are in
 * docs/payroll.md.
 */
@NullMarked
package org.hillsboro.exports;

import org.jspecify.annotations.NullMarked;
