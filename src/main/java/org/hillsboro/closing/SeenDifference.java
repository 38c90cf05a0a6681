package org.hillsboro.closing;

import org.hillsboro.attendance.Difference;
import org.jspecify.annotations.Nullable;

/**
 * A difference between attendance and roster.
 *
 * @param paid as decided, or unless somebody decides otherwise
 * @param decision absent: nobody has decided
 */
public record SeenDifference(Difference difference, boolean paid, @Nullable Decision decision) {}
