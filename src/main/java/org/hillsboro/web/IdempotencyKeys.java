package org.hillsboro.web;

import org.jspecify.annotations.Nullable;

/** What a sender makes up to say that it is the same wish, sent again. */
final class IdempotencyKeys {

    private static final int LONGEST = 200;

    private IdempotencyKeys() {}

    /** @throws IllegalArgumentException if it is blank or too long; absent it stays absent */
    static @Nullable String sound(@Nullable String key) {
        if (key != null && (key.isBlank() || key.length() > LONGEST)) {
            throw new IllegalArgumentException("An Idempotency-Key has 1 to " + LONGEST + " characters.");
        }
        return key;
    }
}
