package org.hillsboro.notifying;

import java.net.URI;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** @param secret with which what is sent is signed; kept as it is, since signing needs it */
public record Webhook(UUID id, URI url, String secret, Set<WebhookEvent> events, Instant created) {

    public Webhook {
        events = Set.copyOf(events);
    }

    @Override
    public String toString() {
        return "webhook " + id;
    }
}
