package org.hillsboro.auditing;

import java.time.Instant;
import java.util.List;

/** The shelf of changes. Grows only; the database refuses anything else. */
public interface AuditTrail {

    /** Part of the caller's transaction: a change that is undone leaves no entry, one that stays has one. */
    AuditEntry append(Change change, Instant at);

    /** Entries with greater numbers, in order. */
    List<AuditEntry> after(long number, int limit);

    /** The latest first. */
    List<AuditEntry> page(AuditFilter filter, int offset, int limit);

    long count(AuditFilter filter);
}
