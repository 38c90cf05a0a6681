package org.hillsboro.notifying;

/** What a webhook may ask to be told. */
public enum WebhookEvent {
    PUBLISH,
    /** Every other change. */
    CHANGE;

    /** @param action of an audit entry */
    public static WebhookEvent of(String action) {
        return action.equals("publish") ? PUBLISH : CHANGE;
    }
}
