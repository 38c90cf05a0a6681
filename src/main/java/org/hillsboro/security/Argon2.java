package org.hillsboro.security;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.hillsboro.accounts.PasswordHashing;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/** Argon2id (RFC 9106) with 19 MiB, 2 passes, 1 lane, as OWASP's password storage sheet advises. */
@Component
class Argon2 implements PasswordHashing {

    /** A hash takes 19 MB: many at once, asked for by nobody we know, would take the memory of all. */
    private static final int AT_ONCE = 8;

    private final Argon2PasswordEncoder encoder = new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    @Override
    public String hash(String password) {
        return inTurn(() -> encoder.encode(password));
    }

    @Override
    public boolean matches(String password, String hash) {
        return inTurn(() -> encoder.matches(password, hash));
    }

    private <T> T inTurn(Supplier<T> work) {
        turns.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }
}
