package org.hillsboro.accounts;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The shelf of links that work once: to make the first administrator, to set a password. Holds hashes of tokens only. */
public interface OneTimeLinks {

    enum Purpose {
        FIRST_ADMINISTRATOR,
        SET_PASSWORD
    }

    /** @param account whose password it sets; absent for the first administrator */
    record Link(Purpose purpose, @Nullable UUID account) {}

    /** Replaces all links of the same purpose and account. */
    void put(Link link, String tokenHash, Instant expires);

    /** From now on no link of the account works. */
    void withdraw(UUID account);

    /** The link, which from now on works no more; empty where it never did, or is used or expired. */
    Optional<Link> take(String tokenHash, Instant now);
}
