package org.hillsboro.accounts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The shelf of accounts. E-mail addresses are found whatever their case. */
public interface Accounts {

    Optional<Account> find(UUID id);

    Optional<Account> byEmail(String email);

    /** The hash of the password; empty where none was set yet. */
    Optional<String> passwordHash(UUID id);

    /** In the order of their addresses. */
    List<Account> page(int offset, int limit);

    long count();

    /** Also those that are closed. */
    List<Account> ofAgent(String center, String agent);

    /** The agents of a center who have an account that is not closed. */
    Set<String> agentsOf(String center);

    /** Closes it, and keeps nothing of who it was but its role and center. */
    void erase(UUID id);

    /** @return false where the address is taken */
    boolean add(Account account, @Nullable String passwordHash, Instant now);

    /** Replaces the account of the same id if it still has this version. @return false where it has not */
    boolean replace(Account account);

    /** Those that are active; until the end of the transaction nobody else changes any of them. */
    Set<UUID> lockActiveAdministrators();

    void setPassword(UUID id, String passwordHash);
}
