package org.hillsboro.security;

import java.util.Set;
import org.hillsboro.accounts.Account;
import org.jspecify.annotations.Nullable;

/**
 * Whoever makes a request.
 *
 * @param account as it is now, not as it was at sign-in
 * @param scopes of the API token that was shown; absent in a session, which has all that the role has
 */
public record SignedIn(Account account, @Nullable Set<String> scopes) {

    public boolean may(Permission permission) {
        return Permissions.allow(account.role(), permission) && (scopes == null || scopes.contains(permission.name()));
    }

    @Override
    public String toString() {
        return account.id().toString();
    }
}
