package org.hillsboro.accounts;

import java.time.Clock;
import org.hillsboro.auditing.AuditTrail;
import org.hillsboro.auditing.Change;

/** Closes the accounts of an agent for good, and takes out of them who it was: name, address, agent, password, tokens. */
public final class EraseAccounts {

    private final Accounts accounts;
    private final ApiTokens tokens;
    private final BrowserSessions sessions;
    private final OneTimeLinks links;
    private final FailedSignIns failures;
    private final AuditTrail trail;
    private final Clock clock;

    public EraseAccounts(
            Accounts accounts,
            ApiTokens tokens,
            BrowserSessions sessions,
            OneTimeLinks links,
            FailedSignIns failures,
            AuditTrail trail,
            Clock clock) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.sessions = sessions;
        this.links = links;
        this.failures = failures;
        this.trail = trail;
        this.clock = clock;
    }

    /** Part of the caller's transaction. @param actor id of the account that asks */
    public void erase(String center, String agent, String actor) {
        for (var account : accounts.ofAgent(center, agent)) {
            sessions.end(account.id());
            links.withdraw(account.id());
            tokens.removeAll(account.id());
            failures.forget(account.email());
            accounts.erase(account.id());
            trail.append(Change.between(actor, "erase account", "account/" + account.id(), null, null), clock.instant());
        }
    }
}
