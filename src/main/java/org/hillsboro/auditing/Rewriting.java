package org.hillsboro.auditing;

import java.util.UUID;

/**
 * What was rewritten, when an agent was made anonymous, of that which else never changes.
 *
 * @param kind {@link #FILE} or {@link #WEEKS} of a publication, {@link #EDITS} of a draft,
 *     {@link #ATTENDANCE} that was sent, {@link #PAYROLL} of a closed period
 * @param lastEdit the edits up to this one; 0 for anything but drafts
 * @param before digest, lower-case hex
 */
public record Rewriting(String kind, UUID subject, long lastEdit, String before, String after) {

    public static final String FILE = "roster.csv";
    public static final String WEEKS = "weeks";
    public static final String EDITS = "edits";
    public static final String ATTENDANCE = "attendance";
    public static final String PAYROLL = "payroll";
}
