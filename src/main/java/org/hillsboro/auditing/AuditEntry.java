package org.hillsboro.auditing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

/**
 * One change.
 *
 * @param number 1, 2, 3, … without a gap
 * @param actor id of the account, or {@code system}
 * @param action what was done, a word such as {@code publish}
 * @param subject what it was done to, such as {@code center/hillsboro/agent/0017}
 * @param before JSON of what was, empty where nothing was
 * @param after JSON of what is, empty where nothing is
 * @param previousHash of the entry before, empty for the first
 * @param hash SHA-256 over all of the above, hex
 */
public record AuditEntry(
        long number,
        Instant at,
        String actor,
        String action,
        String subject,
        String before,
        String after,
        String previousHash,
        String hash) {

    public static AuditEntry following(
            long number, String previousHash, Instant at, Change change) {
        return new AuditEntry(number, at, change.actor(), change.action(), change.subject(), change.before(), change.after(),
                previousHash, hash(number, previousHash, at, change));
    }

    public boolean isIntact() {
        return hash.equals(hash(number, previousHash, at, new Change(actor, action, subject, before, after)));
    }

    private static String hash(long number, String previousHash, Instant at, Change change) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            for (var part : List.of(Long.toString(number), previousHash, at.toString(), change.actor(), change.action(),
                    change.subject(), change.before(), change.after())) {
                byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
                sha256.update(Integer.toString(bytes.length).getBytes(StandardCharsets.UTF_8));
                sha256.update((byte) ':');
                sha256.update(bytes);
            }
            return HexFormat.of().formatHex(sha256.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256.", e);
        }
    }
}
