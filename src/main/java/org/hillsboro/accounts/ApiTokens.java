package org.hillsboro.accounts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The shelf of API tokens, by the hash of the token. */
public interface ApiTokens {

    void add(ApiToken token, String tokenHash);

    /** The token that is good now: not expired, not revoked. */
    Optional<ApiToken> byHash(String tokenHash, Instant now);

    List<ApiToken> of(UUID account, Instant now);

    /** @return false where the account has no such token */
    boolean revoke(UUID account, UUID token, Instant now);

    void revokeAll(UUID account, Instant now);

    /** As if there had never been any. */
    void removeAll(UUID account);
}
