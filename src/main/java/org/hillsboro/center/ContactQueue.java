package org.hillsboro.center;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Set;
import org.hillsboro.time.OpeningHours;
import org.jspecify.annotations.Nullable;

/**
 * A stream of contacts of one kind, with its own promise.
 *
 * @param aht mean handle time where the history has none
 * @param patience mean time a contact would wait before it abandons; absent: endless
 * @param balking share of contacts that leave at once when they would have to wait, 0 to 1
 * @param concurrency chats that one agent holds at once
 * @param chatSlowdown additional handle time per further chat, as a share
 * @param minAgents agents required in every interval while open
 * @param priority 1 is served first
 * @param dataClass absent: any pool may handle it
 * @param languages an agent speaks at least one; empty: any agent
 * @param valuePerContact money won or kept by an answered contact, major units; for sourcing studies only
 */
public record ContactQueue(
        String id,
        Channel channel,
        OpeningHours openingHours,
        ServiceGoal goal,
        @Nullable Duration aht,
        HandleTimeDistribution ahtDistribution,
        @Nullable Duration patience,
        double balking,
        int concurrency,
        double chatSlowdown,
        int minAgents,
        int priority,
        @Nullable DataClass dataClass,
        Set<String> languages,
        BigDecimal valuePerContact) {

    /** Whether contacts arrive while the queue is closed too, and wait until it opens. */
    public boolean arrivesAnyTime() {
        return channel == Channel.EMAIL;
    }

    /** Of a queue in which nobody balks. */
    public ContactQueue(
            String id,
            Channel channel,
            OpeningHours openingHours,
            ServiceGoal goal,
            @Nullable Duration aht,
            HandleTimeDistribution ahtDistribution,
            @Nullable Duration patience,
            int concurrency,
            double chatSlowdown,
            int minAgents,
            int priority,
            @Nullable DataClass dataClass,
            Set<String> languages,
            BigDecimal valuePerContact) {
        this(id, channel, openingHours, goal, aht, ahtDistribution, patience, 0, concurrency, chatSlowdown, minAgents, priority,
                dataClass, languages, valuePerContact);
    }

    public ContactQueue withAht(Duration mean) {
        return with(mean, ahtDistribution, patience);
    }

    public ContactQueue withAhtDistribution(HandleTimeDistribution distribution) {
        return with(aht, distribution, patience);
    }

    public ContactQueue withPatience(Duration mean) {
        return with(aht, ahtDistribution, mean);
    }

    private ContactQueue with(
            @Nullable Duration otherAht, HandleTimeDistribution otherDistribution, @Nullable Duration otherPatience) {
        return new ContactQueue(
                id, channel, openingHours, goal, otherAht, otherDistribution, otherPatience, balking, concurrency, chatSlowdown,
                minAgents, priority, dataClass, languages, valuePerContact);
    }
}
