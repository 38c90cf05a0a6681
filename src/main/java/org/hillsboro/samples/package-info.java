/**
 * Sample centers: folders that are made, not measured, so that Hillsboro can be tried without data of one's own. Every
 * draw comes from a fixed seed; a sample has the same bytes on every machine.
 *
 * <p>Never plans, and knows nothing of how it will be read. Start at {@code WriteSample}.
 */
@NullMarked
package org.hillsboro.samples;

import org.jspecify.annotations.NullMarked;
