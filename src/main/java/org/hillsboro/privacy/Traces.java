package org.hillsboro.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import org.hillsboro.keeping.RenamedAgent;

/** The shelf of what plans, drafts and publications of a center tell of an agent. */
public interface Traces {

    /**
     * What of a thing that else never changes was rewritten.
     *
     * @param kind {@code roster.csv} and {@code weeks} of a publication, {@code edits} of a draft
     * @param before digest of it, lower-case hex
     */
    record Rewriting(String kind, UUID subject, String before, String after) {}

    /** Until the transaction ends nobody edits or publishes a draft of the center, and no plan begins or ends. */
    void lock(String center);

    /** Whether a plan is being made, by somebody who has read the agent's name. */
    boolean isPlanning(String center);

    /** A week that ends after the date, in any publication of which the agent has a shift. */
    Optional<String> publishedWeek(String center, String agent, LocalDate today);

    /** The finished plans of the center, and their files: digest by name. */
    SortedMap<UUID, PlanFiles> planFiles(String center);

    /** @param centerVersion that was planned */
    record PlanFiles(long centerVersion, SortedMap<String, String> digests) {}

    void replacePlanFiles(UUID plan, SortedMap<String, String> digests);

    /** Everywhere else. @return what was rewritten of that which never changes */
    List<Rewriting> rename(String center, RenamedAgent renamed, Collection<String> words, String actor, Instant at);
}
