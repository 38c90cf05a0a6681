package org.hillsboro.accounts;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hillsboro.auditing.AuditTrail;
import org.hillsboro.auditing.Change;
import org.hillsboro.auditing.InTransaction;
import org.hillsboro.auditing.Pseudonyms;
import org.hillsboro.files.BadInput;
import org.hillsboro.files.Problem;
import org.jspecify.annotations.Nullable;

/** What administrators do with accounts. There is always one of them left who can. */
public final class EditAccounts {

    private final Accounts accounts;
    private final ApiTokens tokens;
    private final BrowserSessions sessions;
    private final OneTimeLinks links;
    private final AuditTrail trail;
    private final Pseudonyms pseudonyms;
    private final InTransaction together;
    private final Clock clock;

    public EditAccounts(
            Accounts accounts,
            ApiTokens tokens,
            BrowserSessions sessions,
            OneTimeLinks links,
            AuditTrail trail,
            Pseudonyms pseudonyms,
            InTransaction together,
            Clock clock) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.sessions = sessions;
        this.links = links;
        this.trail = trail;
        this.pseudonyms = pseudonyms;
        this.together = together;
        this.clock = clock;
    }

    /** @throws BadInput if the draft is no account, or the address is taken */
    public Account open(UUID actor, UUID id, AccountDraft draft) {
        var account = draft.account(id, true, 1);
        return together.run(() -> {
            if (!accounts.add(account, null, clock.instant())) {
                throw taken(account);
            }
            record(actor, "open account", null, account);
            return account;
        });
    }

    /**
     * Replaces what the draft names; an account that closes loses its sessions, tokens and links at once.
     *
     * @return the account as it is now; of another version than the next one if someone else was faster
     * @throws BadInput if the draft is no account, the address is taken, or no administrator would be left
     */
    public Account replace(UUID actor, Account before, AccountDraft draft, boolean active) {
        var wanted = draft.account(before.id(), active, before.version());
        return together.run(() -> {
            keepAnAdministrator(before, wanted);
            var owner = accounts.byEmail(wanted.email());
            if (owner.isPresent() && !owner.get().id().equals(wanted.id())) {
                throw taken(wanted);
            }
            if (accounts.replace(wanted)) {
                if (!active) {
                    tokens.revokeAll(wanted.id(), clock.instant());
                    sessions.end(wanted.id());
                    links.withdraw(wanted.id());
                }
                record(actor, before.active() && !active ? "close account" : "edit account", before, wanted);
            }
            return accounts.find(wanted.id()).orElseThrow();
        });
    }

    /** @return the account as it is now, see {@link #replace} */
    public Account close(UUID actor, Account account) {
        var same = new AccountDraft(
                account.email(), account.name(), account.role(), account.centerId(), account.agentId(), account.pools());
        return replace(actor, account, same, false);
    }

    private void keepAnAdministrator(Account before, Account after) {
        if (after.role() == Role.ADMINISTRATOR && after.active()) {
            return;
        }
        if (accounts.lockActiveAdministrators().equals(Set.of(before.id()))) {
            throw new BadInput(List.of(new Problem("account", 0, "active", "", "This is the last administrator, who stays one.",
                    "make someone else administrator first.")));
        }
    }

    private void record(UUID actor, String action, @Nullable Account before, Account after) {
        boolean addressChanged = before != null && !before.email().equals(after.email());
        var change = Change.between(actor.toString(), action, "account/" + after.id(),
                before == null ? null : AuditedAccount.of(before, pseudonym(before), false),
                AuditedAccount.of(after, pseudonym(after), addressChanged));
        trail.append(change, clock.instant());
    }

    private @Nullable String pseudonym(Account account) {
        return account.centerId() == null || account.agentId() == null ? null : pseudonyms.of(account.centerId(), account.agentId());
    }

    private static BadInput taken(Account account) {
        return new BadInput(List.of(new Problem(
                "account", 0, "email", account.email(), "There is an account with this address already.", "edit that one.")));
    }
}
