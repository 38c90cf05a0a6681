package org.hillsboro.requests;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hillsboro.drafts.EditImpact;
import org.hillsboro.drafts.RosterEdit;
import org.hillsboro.drafts.Verdict;
import org.jspecify.annotations.Nullable;

/** What an exchange would do, and whether an agent may take part in it: by all rules, in time, within the pools. */
final class TryExchange {

    private final StandingWeek standing;
    private final RequestPolicy policy;
    private final Instant now;

    TryExchange(StandingWeek standing, RequestPolicy policy, Instant now) {
        this.standing = standing;
        this.policy = policy;
        this.now = now;
    }

    static RosterEdit edit(StandingWeek standing, Exchange exchange, String taker, @Nullable Instant inReturn) {
        String given = standing.needed(exchange.agent(), exchange.start()).id();
        return exchange.swap()
                ? new RosterEdit.SwapShifts(given, standing.needed(taker, Objects.requireNonNull(inReturn)).id())
                : new RosterEdit.GiveShift(given, taker);
    }

    /** @throws NotNow if it may not be, with a reason that tells the taker nothing about others */
    EditImpact impact(Exchange exchange, String taker, @Nullable Instant inReturn) {
        if (exchange.swap() == (inReturn == null)) {
            throw new IllegalArgumentException(exchange.swap()
                    ? "A swap needs the start of your shift in return, `inReturn`."
                    : "A shift that is given away wants none in return.");
        }
        if (!policy.isInTime(exchange.start(), now) || inReturn != null && !policy.isInTime(inReturn, now)) {
            throw new NotNow("It is too late for this shift.");
        }
        if (!policy.acrossPools() && !standing.pool(taker).equals(standing.pool(exchange.agent()))) {
            throw new NotNow("Shifts are exchanged within a pool only.");
        }
        var impact = standing.roster().preview(edit(standing, exchange, taker, inReturn));
        if (impact.verdict() != Verdict.ALLOWED) {
            throw new NotNow(rules(impact, taker));
        }
        return impact;
    }

    /** Why not, for an agent: the rules, with details of the agent's own week only. */
    static String rules(EditImpact impact, String agent) {
        return "It would break a rule: " + impact.because().stream()
                .map(violation -> violation.rule().words()
                        + (violation.agentId().equals(agent) ? " (" + violation.text() + ")" : ""))
                .distinct()
                .collect(Collectors.joining("; ")) + ".";
    }

    boolean mayTake(Exchange exchange, String taker, @Nullable Instant inReturn) {
        try {
            impact(exchange, taker, inReturn);
            return true;
        } catch (NotNow refused) {
            return false;
        }
    }

    /** The starts of the taker's shifts that may be given in return. */
    List<Instant> possibleInReturn(Exchange exchange, String taker) {
        return standing.roster().shiftsOf(taker).stream()
                .map(entry -> entry.shift().start())
                .filter(start -> mayTake(exchange, taker, start))
                .toList();
    }
}
