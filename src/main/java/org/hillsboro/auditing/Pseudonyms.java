package org.hillsboro.auditing;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What the audit trail calls agents. Nothing can be taken out of the trail, but whose pseudonym it was can be forgotten:
 * then nobody can tell any more.
 */
public interface Pseudonyms {

    /** Random, such as {@code anon-7f3c09d1e2ab}, and the same each time; by agent. Part of the caller's transaction. */
    Map<String, String> of(String center, Collection<String> agents);

    default String of(String center, String agent) {
        return Objects.requireNonNull(of(center, Set.of(agent)).get(agent));
    }

    /** The pseudonym, where the agent has one. */
    Optional<String> find(String center, String agent);

    /** Agents by the pseudonyms that stand in the text, as far as anybody can tell whose they are. */
    Map<String, String> agentsIn(String text);
}
