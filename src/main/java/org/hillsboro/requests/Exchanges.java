package org.hillsboro.requests;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The shelf of exchanges. */
public interface Exchanges {

    /** @return false where the shift is offered already */
    boolean add(Exchange exchange);

    Optional<Exchange> find(UUID id);

    /** As it is now; nobody else changes it until the transaction ends. */
    Optional<Exchange> lock(UUID id);

    void replace(Exchange exchange);

    /** Of a shift there is one at a time. */
    Optional<Exchange> unfinished(String center, String agent, Instant start);

    /** Of all centers, by start. */
    List<Exchange> unfinished(int limit);

    /** Asked for or taken by the agent, the latest first. */
    List<Exchange> ofAgent(String center, String agent, int offset, int limit);

    long countOfAgent(String center, String agent);

    /** Open ones of others, for shifts that start after that, by start. */
    List<Exchange> offeredTo(String center, String agent, Instant after, int limit);

    /** The latest first. @param pools absent: all; else all pools of an exchange are among them */
    List<Exchange> ofCenter(String center, @Nullable Set<String> pools, Exchange.@Nullable State state, int offset, int limit);

    long countOfCenter(String center, @Nullable Set<String> pools, Exchange.@Nullable State state);
}
