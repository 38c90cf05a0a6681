package org.hillsboro.history;

import java.util.List;

/** A file of contacts in a form that is understood: made for one file. Reads it once or again, always the same. */
interface ExportForm {

    /** What the form is called, such as {@code Amazon Connect historical import}. */
    String title();

    /** Most systems count a contact when it arrives. */
    default CountedAt countedAt() {
        return CountedAt.ARRIVAL;
    }

    /** The clock of the file's times, such as {@code UTC} or {@code local time of America/Los_Angeles}. */
    String clock();

    /** The column that holds a row's time, for problems with it. */
    String timeColumn();

    /** What was taken for granted, a sentence each; known after reading. */
    List<String> assumptions();

    /** Hands over each sound row; what is wrong with the others is a problem. */
    void read(RowSink sink);
}
