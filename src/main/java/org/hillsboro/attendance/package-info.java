/**
 * Worked time: what {@code attendance.csv} says that agents worked, how it differs from the roster, and which of the
 * differences were agreed to be paid.
 *
 * <p>Never holds money. Start at {@code MatchAttendance}.
 */
@NullMarked
package org.hillsboro.attendance;

import org.jspecify.annotations.NullMarked;
