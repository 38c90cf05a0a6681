package org.hillsboro.accounts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hillsboro.files.BadInput;
import org.hillsboro.files.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What someone wants an account to be. Administrators and auditors see every center; an agent is one of a center; a
 * vendor scheduler has pools of a center.
 */
public record AccountDraft(
        @Nullable String email,
        @Nullable String name,
        @Nullable Role role,
        @Nullable String center,
        @Nullable String agent,
        @Nullable Set<String> pools) {

    /** Narrower than RFC 5321, which nobody uses to its ends: no quotes, no comments, no address without a dot. */
    private static final Pattern EMAIL =
            Pattern.compile("[\\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\\p{L}\\p{N}-]{1,63}(\\.[\\p{L}\\p{N}-]{1,63})+");

    private static final int LONGEST_EMAIL = 254;
    private static final int LONGEST_NAME = 100;
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\\u202A-\\u202E\\u2066-\\u2069]");

    /** @throws BadInput with everything that is wrong */
    Account account(UUID id, boolean active, long version) {
        var problems = new ArrayList<Problem>();
        String address = email == null ? "" : email.strip();
        if (address.length() > LONGEST_EMAIL || !EMAIL.matcher(address).matches()) {
            problems.add(problem("email", address, "An e-mail address such as ada@example.com is needed."));
        }
        String called = name == null ? "" : name.strip();
        if (called.isEmpty() || called.length() > LONGEST_NAME || UNPRINTABLE.matcher(called).find()) {
            problems.add(problem("name", called, "A name has 1 to " + LONGEST_NAME + " characters, all of them visible."));
        }
        checkReach(problems);
        if (role == null || !problems.isEmpty()) {
            throw new BadInput(problems);
        }
        return new Account(id, address, called, role, center, agent, pools == null ? Set.of() : pools, active, version);
    }

    private void checkReach(List<Problem> problems) {
        if (role == null) {
            problems.add(problem("role", "", "A role is needed: " + List.of(Role.values()) + "."));
            return;
        }
        boolean ofOneCenter = role == Role.AGENT || role == Role.VENDOR_SCHEDULER;
        boolean ofAll = role == Role.ADMINISTRATOR || role == Role.AUDITOR;
        if (ofOneCenter && isBlank(center)) {
            problems.add(problem("center", "", "A " + role + " belongs to a center."));
        }
        if (ofAll && center != null) {
            problems.add(problem("center", center, "An " + role + " sees every center."));
        }
        if ((role == Role.AGENT) == isBlank(agent)) {
            problems.add(problem("agent", agent == null ? "" : agent, "The account of an AGENT, and no other, is one of the center's agents."));
        }
        Set<String> named = pools == null ? Set.of() : pools;
        if ((role == Role.VENDOR_SCHEDULER) == named.isEmpty() || named.stream().anyMatch(String::isBlank)) {
            problems.add(problem("pools", String.join(";", named),
                    "The account of a VENDOR_SCHEDULER, and no other, has pools of the center."));
        }
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static Problem problem(String field, String value, String expected) {
        return new Problem("account", 0, field, value, expected, "");
    }
}
