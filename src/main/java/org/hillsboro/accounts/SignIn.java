package org.hillsboro.accounts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Sign-in with address and password. Failures of an address or a place slow down what follows; an unknown address takes
 * as long as a wrong password, so that nobody learns who has an account.
 */
public final class SignIn {

    private static final int FAILURES_FOR_ADDRESS = 5;
    private static final int FAILURES_FROM_PLACE = 50;
    private static final Duration REMEMBERED = Duration.ofMinutes(15);

    private final Accounts accounts;
    private final FailedSignIns failures;
    private final PasswordHashing hashing;
    private final Clock clock;
    private final String hashOfNobody;

    public SignIn(Accounts accounts, FailedSignIns failures, PasswordHashing hashing, Clock clock) {
        this.accounts = accounts;
        this.failures = failures;
        this.hashing = hashing;
        this.clock = clock;
        this.hashOfNobody = hashing.hash("nobody has this password");
    }

    /**
     * @param place the network address that asks
     * @return the account; empty where address or password are wrong or the account is not active
     * @throws TooManyFailures before the password is even looked at
     */
    public Optional<Account> signIn(String email, String password, String place) {
        Instant now = clock.instant();
        Instant since = now.minus(REMEMBERED);
        if (failures.countFor(email, since) >= FAILURES_FOR_ADDRESS || failures.countFrom(place, since) >= FAILURES_FROM_PLACE) {
            throw new TooManyFailures(REMEMBERED);
        }
        var account = accounts.byEmail(email);
        String hash = account.flatMap(known -> accounts.passwordHash(known.id())).orElse(hashOfNobody);
        boolean right = hashing.matches(password, hash);
        if (!right || account.isEmpty() || !account.get().active()) {
            failures.add(email, place, now);
            return Optional.empty();
        }
        failures.forget(email);
        return account;
    }

    /** Too many wrong passwords lately. */
    public static final class TooManyFailures extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final Duration wait;

        TooManyFailures(Duration wait) {
            super("Too many wrong passwords; this address has to wait for up to " + wait.toMinutes() + " minutes.");
            this.wait = wait;
        }

        public Duration waitAtMost() {
            return wait;
        }
    }
}
