/**
 * What the service promises, put to the test from outside: real {@code hillsboro serve} processes are started, driven over
 * HTTP as clients would, killed and restarted, and what clients were told is compared with what is there afterwards.
 *
 * <p>Knows nothing of the service's inside. Start at {@code MeasurePromises}.
 */
@NullMarked
package org.hillsboro.reliability;

import org.jspecify.annotations.NullMarked;
