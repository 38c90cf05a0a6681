/**
 * A roster that schedulers edit: every edit says at once what it does to rules, coverage and cost, is kept with who made
 * it and why, and can be undone.
 *
 * <p>Never holds SQL, HTTP or a clock, nor a second copy of a rule: the judging is {@code roster}'s. Start at
 * {@code DraftRoster}.
 */
@NullMarked
package org.hillsboro.drafts;

import org.jspecify.annotations.NullMarked;
