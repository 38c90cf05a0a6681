package org.hillsboro.attendance;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Which differences were agreed to be paid, and which not. */
public record Agreement(Map<Key, Boolean> paid) {

    public static final Agreement NONE = new Agreement(Map.of());

    /** What tells a difference from all others. */
    public record Key(String agentId, Difference.Kind kind, Instant start, Instant end) {

        public static Key of(Difference difference) {
            return new Key(difference.agentId(), difference.kind(), difference.start(), difference.end());
        }
    }

    /** As agreed; where nothing was agreed, work is paid and time without work is not. */
    public boolean isPaid(Difference difference) {
        return paid.getOrDefault(Key.of(difference), difference.paidUnlessAgreed());
    }

    /** Those about which nothing was agreed. */
    public List<Difference> open(List<Difference> differences) {
        return differences.stream().filter(difference -> !paid.containsKey(Key.of(difference))).toList();
    }
}
