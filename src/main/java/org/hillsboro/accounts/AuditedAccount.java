package org.hillsboro.accounts;

import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the audit trail, from which nothing can ever be taken away, tells of an account: no name, and of the address only
 * a fingerprint, by which one sees that it changed.
 */
record AuditedAccount(
        Role role,
        @Nullable String center,
        @Nullable String agent,
        SortedSet<String> pools,
        boolean active,
        String emailFingerprint) {

    private static final int FINGERPRINT = 12;

    static AuditedAccount of(Account account) {
        return new AuditedAccount(account.role(), account.centerId(), account.agentId(), new TreeSet<>(account.pools()),
                account.active(), Secrets.hash(account.email()).substring(0, FINGERPRINT));
    }
}
