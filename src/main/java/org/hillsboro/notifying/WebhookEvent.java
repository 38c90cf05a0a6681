package org.hillsboro.notifying;

import org.hillsboro.closing.PayrollTrail;

/** What a webhook may ask to be told. */
public enum WebhookEvent {
    PUBLISH,
    /** A pay period was closed. */
    PAYROLL,
    /** Every other change. */
    CHANGE;

    /** @param action of an audit entry */
    public static WebhookEvent of(String action) {
        return switch (action) {
            case "publish" -> PUBLISH;
            case PayrollTrail.CLOSE -> PAYROLL;
            default -> CHANGE;
        };
    }
}
