/**
 * What agents get to see of a roster: numbered publications that never change, and their shifts as calendars that every
 * calendar program reads.
 *
 * <p>Never edits. Start at {@code PublishRoster}.
 */
@NullMarked
package org.hillsboro.publishing;

import org.jspecify.annotations.NullMarked;
