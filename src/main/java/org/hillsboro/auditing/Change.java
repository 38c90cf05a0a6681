package org.hillsboro.auditing;

/** What {@link AuditEntry} tells of a change, before it has its place in the chain. */
public record Change(String actor, String action, String subject, String before, String after) {}
