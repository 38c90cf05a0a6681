package org.hillsboro.requests;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The shelf of callouts and of the answers to them. */
public interface Callouts {

    void add(Callout callout);

    Optional<Callout> find(UUID id);

    /** As it is now; nobody else changes it or its answers until the transaction ends. */
    Optional<Callout> lock(UUID id);

    void close(UUID id);

    /** The latest first. @param pools absent: all; else those that are for these pools only */
    List<Callout> ofCenter(String center, @Nullable Set<String> pools, int offset, int limit);

    long countOfCenter(String center, @Nullable Set<String> pools);

    /** Open ones that begin after that, by their beginning. */
    List<Callout> open(String center, Instant after, int limit);

    /** Open ones that are to be drawn, and have not begun. */
    List<UUID> due(Instant now);

    /** In place of the agent's answer before, if there is one. */
    void keep(CalloutAnswer answer);

    /** @return false where the agent has not volunteered */
    boolean withdraw(UUID callout, String agent);

    /** By time. */
    List<CalloutAnswer> answers(UUID callout, int offset, int limit);

    long countAnswers(UUID callout);

    Optional<CalloutAnswer> answer(UUID callout, String agent);

    int countTaken(UUID callout);

    /** What an agent has said, the latest first. */
    List<Answered> ofAgent(String center, String agent, int offset, int limit);

    long countOfAgent(String center, String agent);

    record Answered(Callout callout, CalloutAnswer answer) {}

    /** How many callouts of the kind each agent has taken since; who has taken none is not in it. */
    Map<String, Integer> taken(String center, Callout.Kind kind, Instant since);
}
