package org.hillsboro.accounts;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Someone who may sign in.
 *
 * @param centerId the only center within reach; absent: all of them
 * @param agentId who the account is in that center; agents only
 * @param pools the only pools within reach; vendor schedulers only, empty for others
 * @param active an account that is not can do nothing, and stays for the audit
 * @param version grows with each change
 */
public record Account(
        UUID id,
        String email,
        String name,
        Role role,
        @Nullable String centerId,
        @Nullable String agentId,
        Set<String> pools,
        boolean active,
        long version) {

    public Account {
        pools = Set.copyOf(pools);
        if (role == Role.AGENT && (centerId == null || agentId == null)) {
            throw new IllegalArgumentException("An agent's account needs a center and an agent of it, " + email + " has "
                    + centerId + " and " + agentId + ".");
        }
        if (role == Role.VENDOR_SCHEDULER && (centerId == null || pools.isEmpty())) {
            throw new IllegalArgumentException(
                    "A vendor scheduler's account needs a center and pools of it, " + email + " has " + centerId + " and " + pools + ".");
        }
    }

    /** Whether the account's center, where it has one, is this. */
    public boolean reaches(String center) {
        return centerId == null || centerId.equals(center);
    }
}
