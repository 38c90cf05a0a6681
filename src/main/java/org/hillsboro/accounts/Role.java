package org.hillsboro.accounts;

/** What someone is here for; what that allows stands in {@code security.Permissions}. */
public enum Role {
    ADMINISTRATOR,
    SCHEDULER,
    AGENT,
    HR,
    VENDOR_SCHEDULER,
    AUDITOR
}
