package org.hillsboro.keeping;

import java.util.Map;
import java.util.Set;
import org.hillsboro.accounts.Account;
import org.jspecify.annotations.Nullable;

/**
 * Which agents of a center someone sees and edits.
 *
 * @param pools empty: all of them
 * @param agent absent: all of them
 */
public record PeopleReach(Set<String> pools, @Nullable String agent) {

    public static final PeopleReach EVERYBODY = new PeopleReach(Set.of(), null);

    public static PeopleReach of(Account account) {
        return new PeopleReach(account.pools(), account.agentId());
    }

    /** @param cells of the agent's row */
    boolean includes(Map<String, String> cells) {
        return mayUse(cells.getOrDefault("pool", "")) && (agent == null || agent.equals(cells.get("agent")));
    }

    boolean mayUse(String pool) {
        return pools.isEmpty() || pools.contains(pool);
    }
}
