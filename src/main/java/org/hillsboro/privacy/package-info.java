/**
 * Making people who left anonymous, in all that is kept of them, without changing what they worked and earned.
 *
 * <p>What is kept of people, and for how long, stands in {@code docs/privacy.md}. Start at {@code AnonymizeAgent}.
 */
@NullMarked
package org.hillsboro.privacy;

import org.jspecify.annotations.NullMarked;
