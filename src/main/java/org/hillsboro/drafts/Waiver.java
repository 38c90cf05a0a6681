package org.hillsboro.drafts;

import org.hillsboro.roster.Violation;

/** An exception from a rule of convenience that somebody agreed to: exactly this violation, not a greater one. */
public record Waiver(Violation violation, String reason, String by) {}
