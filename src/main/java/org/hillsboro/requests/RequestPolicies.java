package org.hillsboro.requests;

import java.util.Optional;

/** The shelf of policies, one for each center that has set its own. */
public interface RequestPolicies {

    /** @param version 1, 2, 3, …; 0: the policy that every center begins with */
    record Kept(RequestPolicy policy, long version) {}

    Optional<Kept> find(String center);

    /** @return false where its version is not the one before: someone else was faster */
    boolean keep(String center, Kept next);

    /** What counts for the center. */
    default Kept of(String center) {
        return find(center).orElse(new Kept(RequestPolicy.FIRST, 0));
    }
}
