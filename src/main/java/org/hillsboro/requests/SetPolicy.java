package org.hillsboro.requests;

import java.time.Clock;
import java.util.Optional;
import org.hillsboro.auditing.AuditTrail;
import org.hillsboro.auditing.Change;
import org.hillsboro.auditing.InTransaction;
import org.hillsboro.requests.RequestPolicies.Kept;

/** Replaces the policy of a center. */
public final class SetPolicy {

    private final RequestPolicies policies;
    private final AuditTrail trail;
    private final InTransaction transaction;
    private final Clock clock;

    public SetPolicy(RequestPolicies policies, AuditTrail trail, InTransaction transaction, Clock clock) {
        this.policies = policies;
        this.trail = trail;
        this.transaction = transaction;
        this.clock = clock;
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
            trail.append(
                    Change.between(by, "set request policy", "center/" + center + "/request-policy", before.policy(), policy),
                    clock.instant());
            return Optional.of(next);
        });
    }
}
