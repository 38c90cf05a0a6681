/**
 * What agents get to see of a roster: their shifts as calendars that every calendar program reads.
 *
 * <p>Never holds drafts. Start at {@code ShiftCalendar}.
 */
@NullMarked
package org.hillsboro.publishing;

import org.jspecify.annotations.NullMarked;
