/**
 * The command line: parses the arguments, calls one use case and prints what came out.
 *
 * <p>Never calculates. Start at {@code HillsboroCommand}.
 */
@NullMarked
package org.hillsboro.cli;

import org.jspecify.annotations.NullMarked;
