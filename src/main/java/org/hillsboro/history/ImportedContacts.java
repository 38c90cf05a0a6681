package org.hillsboro.history;

import java.util.List;

/** A history, and what was understood of it. */
public record ImportedContacts(ContactHistory history, HistoryFindings findings) {

    /** Of a center that brings no contacts. */
    public static final ImportedContacts NONE = new ImportedContacts(new ContactHistory(List.of()), HistoryFindings.NONE);
}
