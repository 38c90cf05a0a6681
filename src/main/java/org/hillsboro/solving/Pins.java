package org.hillsboro.solving;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * What a solve may not touch of the roster that it starts from.
 *
 * @param agents whose whole week stays as it is, legal or not
 * @param dates local dates of agents that stay as they are: with exactly the shifts that start on them, or with none
 */
public record Pins(Set<String> agents, Set<AgentDate> dates) {

    public static final Pins NONE = new Pins(Set.of(), Set.of());

    public record AgentDate(String agentId, LocalDate date) {}

    public Pins {
        agents = Set.copyOf(agents);
        dates = Set.copyOf(dates);
    }

    Pins andAgents(Collection<String> more) {
        var all = new HashSet<>(agents);
        all.addAll(more);
        return new Pins(all, dates);
    }
}
