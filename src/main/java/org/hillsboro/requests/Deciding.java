package org.hillsboro.requests;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who decides about requests of a center.
 *
 * @param pools whose agents are within reach; absent: all
 * @param by account
 */
public record Deciding(String center, @Nullable Set<String> pools, String by) {

    boolean reaches(String pool) {
        return pools == null || pools.contains(pool);
    }

    boolean reaches(Set<String> all) {
        return pools == null || pools.containsAll(all);
    }
}
