package org.hillsboro.accounts;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A program's key to the API: it may do what its owner may and its scopes name.
 *
 * @param scopes names of permissions
 * @param expires absent: never
 */
public record ApiToken(
        UUID id, UUID account, String name, Set<String> scopes, Instant created, @Nullable Instant expires) {

    public ApiToken {
        scopes = Set.copyOf(scopes);
    }
}
