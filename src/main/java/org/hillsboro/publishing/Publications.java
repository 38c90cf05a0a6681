package org.hillsboro.publishing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The shelf of publications, which only grows. */
public interface Publications {

    /** Lets nobody else publish this week of the center until the transaction ends. */
    void lock(String center, String week);

    Optional<PublishedRoster> byKey(UUID draft, String key);

    Optional<PublishedRoster> latest(String center, String week);

    Optional<PublishedRoster> find(UUID id);

    /** The latest first. @param week absent: all */
    List<PublishedRoster> ofCenter(String center, @Nullable String week, int offset, int limit);

    long countOfCenter(String center, @Nullable String week);

    void add(
            PublishedRoster published, LocalDate firstDate, String key, byte[] csv, List<PublishedWeek> weeks, PublishedBasis basis);

    /** The latest publication of each week of the center, by week. */
    List<PublishedRoster> newest(String center);

    PublishedBasis basis(UUID id);

    /** Its {@code roster.csv}. */
    byte[] csv(UUID id);

    /** SHA-256 of its {@code roster.csv} as it is now, lower-case hex. */
    String digestOfFile(UUID id);

    /** Of all centers, by center, week and number. */
    List<PublishedRoster> all();

    /** By agent. @param pools absent: all */
    List<PublishedWeek> weeks(UUID id, @Nullable Set<String> pools, boolean onlyDifferent, int offset, int limit);

    long countWeeks(UUID id, @Nullable Set<String> pools, boolean onlyDifferent);

    /** What an agent is to work: from the latest publication of each week that begins from one date to another, inclusive. */
    List<AgentPublication> ofAgent(String center, String agent, LocalDate from, LocalDate to);

    /** All publications of weeks that begin on a date or later, as far as they are the agent's, by week and number. */
    List<CalendarFeed.Step> historyOfAgent(String center, String agent, LocalDate from);

    /** The week's latest publication, as far as it is the agent's. */
    Optional<AgentPublication> latestOfAgent(String center, String week, String agent);

    /** IANA name of the agent's zone in the last of the weeks that are published; nothing where the agent is in none. */
    Optional<String> zoneOfAgent(String center, String agent);

    /** The last publication of the week that the agent has seen. */
    Optional<AgentPublication> seenBy(String center, String agent, String week);

    /** An agent has seen it. Seen again it stays as it was. @return nothing where the agent is not in it */
    Optional<Instant> acknowledge(UUID id, String agent, Instant at);

    /** By agent. @param pools absent: all */
    List<Acknowledgement> acknowledgements(UUID id, @Nullable Set<String> pools, int offset, int limit);

    /** @param firstDate of the week, on the weekday with which weeks of the center begin */
    record AgentPublication(
            PublishedRoster published, LocalDate firstDate, PublishedWeek week, @Nullable Instant acknowledged) {}

    /** @param at absent: not yet */
    record Acknowledgement(String agent, @Nullable Instant at) {}
}
