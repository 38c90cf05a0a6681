/**
 * The contact center as such: queues, channels, service goals, sites, sourcing pools and the classes of data that a pool
 * may handle.
 *
 * <p>Never holds people or volumes. Start at {@code ContactCenter}.
 */
@NullMarked
package org.hillsboro.center;

import org.jspecify.annotations.NullMarked;
