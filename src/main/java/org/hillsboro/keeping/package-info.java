/**
 * Centers that the service keeps: each is the files of a center folder, stored whole, in versions. Uploading, editing of
 * people, and export of the same folder.
 *
 * <p>What the files mean is told by {@code folder}. Start at {@code KeptCenter}.
 */
@NullMarked
package org.hillsboro.keeping;

import org.jspecify.annotations.NullMarked;
