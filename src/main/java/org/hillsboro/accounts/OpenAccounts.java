package org.hillsboro.accounts;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hillsboro.accounts.OneTimeLinks.Link;
import org.hillsboro.accounts.OneTimeLinks.Purpose;

/** How accounts begin: the first by a link that the start of the service prints, the others by a link to set a password. */
public final class OpenAccounts {

    /** NIST SP 800-63B asks for 15 characters where the password is all there is. */
    public static final int SHORTEST_PASSWORD = 15;

    private static final Duration LINK_LASTS = Duration.ofDays(7);

    private final Accounts accounts;
    private final OneTimeLinks links;
    private final PasswordHashing hashing;
    private final Secrets secrets;
    private final Clock clock;

    public OpenAccounts(
            Accounts accounts, OneTimeLinks links, PasswordHashing hashing, Secrets secrets, Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.hashing = hashing;
        this.secrets = secrets;
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
    public String inviteToSetPassword(UUID account) {
        return link(new Link(Purpose.SET_PASSWORD, account));
    }

    private String link(Link link) {
        String token = secrets.token();
        links.put(link, Secrets.hash(token), clock.instant().plus(LINK_LASTS));
        return token;
    }

    /**
     * @param id of the account, new
     * @return the first administrator; empty where the link is not good, or someone else was first
     * @throws IllegalArgumentException if the password is too short
     */
    public Optional<Account> openFirst(UUID id, String token, String email, String name, String password) {
        checkLength(password);
        var link = links.take(Secrets.hash(token), clock.instant());
        if (link.isEmpty() || link.get().purpose() != Purpose.FIRST_ADMINISTRATOR || accounts.count() > 0) {
            return Optional.empty();
        }
        var account = new Account(id, email, name, Role.ADMINISTRATOR, null, null, Set.of(), true, 1);
        return accounts.add(account, hashing.hash(password), clock.instant()) ? Optional.of(account) : Optional.empty();
    }

    /**
     * @return whose password was set; empty where the link is not good
     * @throws IllegalArgumentException if the password is too short
     */
    public Optional<Account> setPassword(String token, String password) {
        checkLength(password);
        return links.take(Secrets.hash(token), clock.instant())
                .filter(link -> link.purpose() == Purpose.SET_PASSWORD)
                .flatMap(link -> Optional.ofNullable(link.account()))
                .flatMap(accounts::find)
                .map(account -> {
                    accounts.setPassword(account.id(), hashing.hash(password));
                    return account;
                });
    }

    private static void checkLength(String password) {
        if (password.codePointCount(0, password.length()) < SHORTEST_PASSWORD) {
            throw new IllegalArgumentException("A password has at least " + SHORTEST_PASSWORD + " characters.");
        }
    }
}
