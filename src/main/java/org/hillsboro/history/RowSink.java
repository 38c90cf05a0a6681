package org.hillsboro.history;

import org.hillsboro.files.CsvRow;

/** Takes the sound rows of a file, in the file's order. */
@FunctionalInterface
interface RowSink {

    /** @param cells where the row stands, for problems that are found later; the same object for all rows */
    void add(ContactRow row, CsvRow cells);
}
