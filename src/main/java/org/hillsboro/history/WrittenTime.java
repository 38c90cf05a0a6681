package org.hillsboro.history;

/**
 * A time as a file writes it.
 *
 * @param minute since the epoch; where there is no offset, of local time as if it were UTC
 */
record WrittenTime(long minute, boolean hasOffset) {}
