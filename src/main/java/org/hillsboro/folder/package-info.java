/**
 * Reads a center folder into the contact center, its agents, their pay rules and the history of contacts. All problems
 * of all files are reported at once.
 *
 * <p>Never holds rules of work or pay. Start at {@code CenterFolder} for what there is, and {@code ReadCenterFolder} for how it
 * is read.
 */
@NullMarked
package org.hillsboro.folder;

import org.jspecify.annotations.NullMarked;
