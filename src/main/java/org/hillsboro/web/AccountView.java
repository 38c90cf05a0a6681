package org.hillsboro.web;

import java.util.Set;
import java.util.UUID;
import org.hillsboro.accounts.Account;
import org.hillsboro.accounts.Role;
import org.jspecify.annotations.Nullable;

/** An account as the API shows it. */
record AccountView(
        UUID id,
        String email,
        String name,
        Role role,
        @Nullable String center,
        @Nullable String agent,
        Set<String> pools,
        boolean active,
        long version) {

    static AccountView of(Account account) {
        return new AccountView(account.id(), account.email(), account.name(), account.role(), account.centerId(),
                account.agentId(), account.pools(), account.active(), account.version());
    }
}
