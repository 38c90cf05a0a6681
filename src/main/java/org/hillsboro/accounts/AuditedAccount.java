package org.hillsboro.accounts;

import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the audit trail, from which nothing can ever be taken away, tells of an account: no name, and of the address only
 * whether it changed.
 *
 * @param agent a pseudonym
 */
record AuditedAccount(
        Role role,
        @Nullable String center,
        @Nullable String agent,
        SortedSet<String> pools,
        boolean active,
        boolean addressChanged) {

    static AuditedAccount of(Account account, @Nullable String pseudonym, boolean addressChanged) {
        return new AuditedAccount(account.role(), account.centerId(), pseudonym, new TreeSet<>(account.pools()), account.active(),
                addressChanged);
    }
}
