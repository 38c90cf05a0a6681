package org.hillsboro.accounts;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import org.hillsboro.auditing.AuditTrail;
import org.hillsboro.auditing.Change;
import org.hillsboro.auditing.InTransaction;
import org.hillsboro.files.BadInput;
import org.hillsboro.files.Problem;
import org.jspecify.annotations.Nullable;

/** One's own API tokens. */
public final class EditTokens {

    private static final int LONGEST_NAME = 100;

    private final ApiTokens tokens;
    private final Secrets secrets;
    private final AuditTrail trail;
    private final InTransaction together;
    private final Clock clock;

    public EditTokens(ApiTokens tokens, Secrets secrets, AuditTrail trail, InTransaction together, Clock clock) {
        this.tokens = tokens;
        this.secrets = secrets;
        this.trail = trail;
        this.together = together;
        this.clock = clock;
    }

    /** A token and, this once, its secret. */
    public record Issued(ApiToken token, String secret) {}

    public List<ApiToken> of(UUID account) {
        return tokens.of(account, clock.instant());
    }

    /**
     * @param mayHave whether whoever asks has the permission of this name
     * @throws BadInput if the token would have no scope, or more than whoever asks
     */
    public Issued issue(
            UUID account,
            UUID id,
            @Nullable String name,
            @Nullable Set<String> scopes,
            @Nullable Instant expires,
            Predicate<String> mayHave) {
        String called = name == null ? "" : name.strip();
        var wanted = new TreeSet<>(scopes == null ? Set.of() : scopes);
        var problems = new ArrayList<Problem>();
        if (called.isEmpty() || called.length() > LONGEST_NAME) {
            problems.add(problem("name", called, "A name has 1 to " + LONGEST_NAME + " characters."));
        }
        if (wanted.isEmpty()) {
            problems.add(problem("scopes", "", "A token has one scope at least."));
        }
        wanted.stream().filter(mayHave.negate()).forEach(scope -> problems.add(
                problem("scopes", scope, "The scopes of a token are permissions that you have yourself.")));
        Instant now = clock.instant();
        if (expires != null && !expires.isAfter(now)) {
            problems.add(problem("expires", expires.toString(), "A token expires after it is made."));
        }
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        var token = new ApiToken(id, account, called, wanted, now, expires);
        String secret = secrets.token();
        return together.run(() -> {
            tokens.add(token, Secrets.hash(secret));
            trail.append(Change.between(account.toString(), "issue token", "token/" + id, null, new Audited(wanted, expires)), now);
            return new Issued(token, secret);
        });
    }

    /** @return false where the account has no such token */
    public boolean revoke(UUID account, UUID token) {
        return together.run(() -> {
            boolean revoked = tokens.revoke(account, token, clock.instant());
            if (revoked) {
                trail.append(Change.between(account.toString(), "revoke token", "token/" + token, null, null), clock.instant());
            }
            return revoked;
        });
    }

    private record Audited(Set<String> scopes, @Nullable Instant expires) {}

    private static Problem problem(String field, String value, String expected) {
        return new Problem("token", 0, field, value, expected, "");
    }
}
