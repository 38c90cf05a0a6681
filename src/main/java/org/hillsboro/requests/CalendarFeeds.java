package org.hillsboro.requests;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The shelf of calendar feeds, by the hash of their token. */
public interface CalendarFeeds {

    /** @param account that asked for it */
    record Feed(UUID account, String center, String agent, Instant created) {}

    /** Ends the account's feed, if it has one, and begins another; of an account that is that agent's no more, none. */
    void replace(Feed feed, String tokenHash);

    /** Of an account that may still sign in. */
    Optional<Feed> byHash(String tokenHash);

    Optional<Feed> of(UUID account);

    /** @return false where the account has none */
    boolean end(UUID account);
}
