/**
 * The people and what was agreed with them: agents, contracts, work rules, break rules, absences, availability and
 * preferences.
 *
 * <p>Never holds sign-in accounts or shifts. Start at {@code Agent}.
 */
@NullMarked
package org.hillsboro.workforce;

import org.jspecify.annotations.NullMarked;
