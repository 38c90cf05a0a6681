package org.hillsboro.requests;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The shelf of time off that was asked for. */
public interface TimesOff {

    void add(TimeOff timeOff);

    /** Lets nobody else approve time off of the center until the transaction ends: limits are about all of it. */
    void lockCenter(String center);

    Optional<TimeOff> find(UUID id);

    /** As it is now; nobody else changes it until the transaction ends. */
    Optional<TimeOff> lock(UUID id);

    void replace(TimeOff timeOff);

    /** Of the agent's, what is asked for, waits or is approved and overlaps [from, to), by its beginning. */
    List<TimeOff> standing(String center, String agent, Instant from, Instant to);

    /** What waits for room in any center, by when it was asked for. */
    List<TimeOff> listed(int limit);

    /** The latest first. */
    List<TimeOff> ofAgent(String center, String agent, int offset, int limit);

    long countOfAgent(String center, String agent);

    /** By the day on which it begins. @param pools absent: all */
    List<TimeOff> ofCenter(String center, @Nullable Set<String> pools, TimeOff.@Nullable State state, int offset, int limit);

    long countOfCenter(String center, @Nullable Set<String> pools, TimeOff.@Nullable State state);
}
