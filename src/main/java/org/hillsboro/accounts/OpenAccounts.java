package org.hillsboro.accounts;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.hillsboro.accounts.OneTimeLinks.Link;
import org.hillsboro.accounts.OneTimeLinks.Purpose;
import org.hillsboro.auditing.AuditTrail;
import org.hillsboro.auditing.Change;
import org.hillsboro.auditing.InTransaction;
import org.hillsboro.files.BadInput;
import org.jspecify.annotations.Nullable;

/** How accounts begin: the first by a link that the start of the service prints, the others by a link to set a password. */
public final class OpenAccounts {

    /** NIST SP 800-63B asks for 15 characters where the password is all there is. */
    public static final int SHORTEST_PASSWORD = 15;

    private static final Duration LINK_LASTS = Duration.ofDays(7);

    private final Accounts accounts;
    private final OneTimeLinks links;
    private final BrowserSessions sessions;
    private final PasswordHashing hashing;
    private final Secrets secrets;
    private final AuditTrail trail;
    private final InTransaction together;
    private final Clock clock;

    public OpenAccounts(
            Accounts accounts,
            OneTimeLinks links,
            BrowserSessions sessions,
            PasswordHashing hashing,
            Secrets secrets,
            AuditTrail trail,
            InTransaction together,
            Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.sessions = sessions;
        this.hashing = hashing;
        this.secrets = secrets;
        this.trail = trail;
        this.together = together;
        this.clock = clock;
    }

    /** The token of a link with which the first administrator comes in; empty where there is an account already. */
    public Optional<String> inviteFirstAdministrator() {
        if (accounts.count() > 0) {
            return Optional.empty();
        }
        return Optional.of(link(new Link(Purpose.FIRST_ADMINISTRATOR, null)));
    }

    /** The token of a link with which the owner of the account sets a password. */
    public String inviteToSetPassword(UUID actor, UUID account) {
        return together.run(() -> {
            trail.append(Change.between(actor.toString(), "invite to set password", "account/" + account, null, null),
                    clock.instant());
            return link(new Link(Purpose.SET_PASSWORD, account));
        });
    }

    private String link(Link link) {
        String token = secrets.token();
        links.put(link, Secrets.hash(token), clock.instant().plus(LINK_LASTS));
        return token;
    }

    /**
     * @param id of the account, new
     * @return the first administrator; empty where the link is not good, or someone else was first
     * @throws BadInput if address or name are none
     * @throws IllegalArgumentException if the password is too short
     */
    public Optional<Account> openFirst(
            UUID id, String token, @Nullable String email, @Nullable String name, String password) {
        checkLength(password);
        var account = new AccountDraft(email, name, Role.ADMINISTRATOR, null, null, null).account(id, true, 1);
        String hash = hashing.hash(password);
        return together.run(() -> links.take(Secrets.hash(token), clock.instant())
                .filter(link -> link.purpose() == Purpose.FIRST_ADMINISTRATOR && accounts.count() == 0)
                .filter(link -> accounts.add(account, hash, clock.instant()))
                .map(link -> {
                    record("open account", account, AuditedAccount.of(account, null, false));
                    return account;
                }));
    }

    /**
     * Whoever was signed in with the old password is so no more.
     *
     * @return whose password was set; empty where the link is not good
     * @throws IllegalArgumentException if the password is too short
     */
    public Optional<Account> setPassword(String token, String password) {
        checkLength(password);
        String hash = hashing.hash(password);
        return together.run(() -> links.take(Secrets.hash(token), clock.instant())
                .filter(link -> link.purpose() == Purpose.SET_PASSWORD)
                .flatMap(link -> Optional.ofNullable(link.account()))
                .flatMap(accounts::find)
                .filter(Account::active)
                .map(account -> {
                    accounts.setPassword(account.id(), hash);
                    sessions.end(account.id());
                    record("set password", account, null);
                    return account;
                }));
    }

    private void record(String action, Account account, @Nullable AuditedAccount after) {
        String id = account.id().toString();
        trail.append(Change.between(id, action, "account/" + id, null, after), clock.instant());
    }

    private static void checkLength(String password) {
        if (password.codePointCount(0, password.length()) < SHORTEST_PASSWORD) {
            throw new IllegalArgumentException("A password has at least " + SHORTEST_PASSWORD + " characters.");
        }
    }
}
