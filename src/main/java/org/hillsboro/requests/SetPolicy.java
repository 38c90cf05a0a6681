package org.hillsboro.requests;

import java.util.Optional;
import org.hillsboro.auditing.InTransaction;
import org.hillsboro.requests.RequestPolicies.Kept;

/** Replaces the policy of a center. */
public final class SetPolicy {

    private final RequestPolicies policies;
    private final RequestTrail trail;
    private final InTransaction transaction;

    public SetPolicy(RequestPolicies policies, RequestTrail trail, InTransaction transaction) {
        this.policies = policies;
        this.trail = trail;
        this.transaction = transaction;
    }

    /**
     * @param expected the version that it replaces
     * @return nothing where the policy has another version: someone else was faster
     * @throws org.hillsboro.files.BadInput if the policy makes no sense
     */
    public Optional<Kept> set(String center, RequestPolicy policy, long expected, String by) {
        policy.check();
        return transaction.run(() -> {
            var before = policies.of(center);
            var next = new Kept(policy, expected + 1);
            if (before.version() != expected || !policies.keep(center, next)) {
                return Optional.<Kept>empty();
            }
            trail.policy(by, center, before.policy(), policy);
            return Optional.of(next);
        });
    }
}
