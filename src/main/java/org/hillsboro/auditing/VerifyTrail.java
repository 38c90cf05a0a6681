package org.hillsboro.auditing;

import java.util.List;
import java.util.Optional;

/** Whether the trail is as it was written: numbers without a gap, each entry under its own hash and the hash of the one before. */
public final class VerifyTrail {

    private static final int AT_ONCE = 1000;

    private final AuditTrail trail;

    public VerifyTrail(AuditTrail trail) {
        this.trail = trail;
    }

    /**
     * @param entries that are as they were
     * @param head hash of the last of them, empty where there is none: whoever notes it elsewhere sees later whether entries
     *     were cut off at the end
     * @param broken number at which the first fault is
     */
    public record Verdict(long entries, String head, Optional<Long> broken) {}

    public Verdict verify() {
        long number = 0;
        String head = "";
        for (List<AuditEntry> some = trail.after(0, AT_ONCE); !some.isEmpty(); some = trail.after(number, AT_ONCE)) {
            for (var entry : some) {
                if (entry.number() != number + 1 || !entry.previousHash().equals(head) || !entry.isIntact()) {
                    return new Verdict(number, head, Optional.of(number + 1));
                }
                number = entry.number();
                head = entry.hash();
            }
        }
        return new Verdict(number, head, Optional.empty());
    }
}
