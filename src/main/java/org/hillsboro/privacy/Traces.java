package org.hillsboro.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import org.hillsboro.auditing.Rewriting;
import org.hillsboro.keeping.RenamedAgent;

/** The shelf of what plans, drafts and publications of a center tell of an agent. */
public interface Traces {

    /** Until the transaction ends nobody edits or publishes a draft of the center, and no plan begins or ends. */
    void lock(String center);

    /** Whether a plan is being made, by somebody who has read the agent's name. */
    boolean isPlanning(String center);

    /** A week that ends after the date, in any publication of which the agent has a shift. */
    Optional<String> publishedWeek(String center, String agent, LocalDate today);

    /**
     * A week in which the agent has a published shift, and whose last date no closed pay period has paid yet; of a center that
     * has closed none, nothing.
     */
    Optional<String> unpaidWeek(String center, String agent);

    /** The last date of the last closed pay period that has lines of the agent. */
    Optional<LocalDate> lastPaid(String center, String agent);

    /** The finished plans of the center, and their files: digest by name. */
    SortedMap<UUID, PlanFiles> planFiles(String center);

    /** @param centerVersion that was planned */
    record PlanFiles(long centerVersion, SortedMap<String, String> digests) {}

    void replacePlanFiles(UUID plan, SortedMap<String, String> digests);

    /** Everywhere else. @return what was rewritten of that which never changes */
    List<Rewriting> rename(String center, RenamedAgent renamed, Collection<String> words, String actor, Instant at);
}
