package org.hillsboro.notifying;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hillsboro.auditing.AuditEntry;
import org.jspecify.annotations.Nullable;

/** The shelf of webhooks and of what is on its way to them. */
public interface Webhooks {

    /** A delivery whose time has come, with what it takes to make it. */
    record Due(Delivery delivery, Webhook webhook, AuditEntry entry) {}

    void add(Webhook webhook);

    /** With its deliveries. @return false where there is none */
    boolean remove(UUID id);

    Optional<Webhook> find(UUID id);

    /** The oldest first. */
    List<Webhook> all();

    /** The latest first. @param state absent: all */
    List<Delivery> deliveries(UUID webhook, Delivery.@Nullable State state, int offset, int limit);

    long countDeliveries(UUID webhook, Delivery.@Nullable State state);

    /** Some that are due; nobody else gets them before {@code until}. */
    List<Due> take(Instant now, Instant until, int most);

    void delivered(long delivery, Instant at, String answer);

    /** @param next absent: given up */
    void failed(long delivery, @Nullable Instant next, String answer);

    /** Begins anew. @return false where the webhook has no such delivery */
    boolean sendAgain(UUID webhook, long delivery, Instant now);
}
