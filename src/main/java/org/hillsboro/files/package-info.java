/**
 * Strict reading of text files, and the problems found in them: each with file, line, column, the value that stood
 * there and what was expected. All problems of a file are collected before anyone gives up.
 * And folders of results, each swapped in as a whole.
 *
 * <p>Never holds the meaning of a file: which columns there are and what they say belongs to the package that owns the
 * fact.
 */
@NullMarked
package org.hillsboro.files;

import org.jspecify.annotations.NullMarked;
