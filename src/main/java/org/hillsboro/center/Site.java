package org.hillsboro.center;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A building with desks.
 *
 * @param seats agents that can be inside a shift at once; absent: no limit
 */
public record Site(String id, ZoneId zone, @Nullable Integer seats) {}
