/**
 * The rules of DESIGN section 5 as readable Timefold constraint streams, one method per rule, and a score of any roster by
 * them: hard the breaches, medium what is short, soft the cost.
 *
 * <p>Start at {@code RosterRules}, which lists all rules; {@code RuledRoster} holds what they look at. The search does not
 * calculate with them (arrays are a thousand times faster): they say in plain words what its arithmetic must come to,
 * and assertion mode compares the two. They share nothing with {@code LegalityCheck} but the records and the names of the
 * rules.
 */
@NullMarked
package org.hillsboro.solving.rules;

import org.jspecify.annotations.NullMarked;
