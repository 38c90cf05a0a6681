package org.hillsboro.requests;

import java.time.Clock;
import java.util.UUID;
import org.hillsboro.auditing.AuditTrail;
import org.hillsboro.auditing.Change;
import org.hillsboro.auditing.Pseudonyms;
import org.jspecify.annotations.Nullable;

/** What the audit trail tells of requests: agents by pseudonyms, nothing that people wrote. Part of the caller's transaction. */
public final class RequestTrail {

    private final AuditTrail trail;
    private final Pseudonyms pseudonyms;
    private final Clock clock;

    public RequestTrail(AuditTrail trail, Pseudonyms pseudonyms, Clock clock) {
        this.trail = trail;
        this.pseudonyms = pseudonyms;
        this.clock = clock;
    }

    void exchange(String by, String action, @Nullable Exchange before, Exchange after) {
        append(by, action, "exchange/" + after.id(), before == null ? null : told(before), told(after));
    }

    private record ToldExchange(
            String center, String week, String agent, String start, @Nullable String taker, @Nullable String inReturn,
            Exchange.State state) {}

    private ToldExchange told(Exchange exchange) {
        var taker = exchange.taker();
        var inReturn = exchange.inReturn();
        return new ToldExchange(
                exchange.center(), exchange.week(), pseudonyms.of(exchange.center(), exchange.agent()), exchange.start().toString(),
                taker == null ? null : pseudonyms.of(exchange.center(), taker), inReturn == null ? null : inReturn.toString(),
                exchange.state());
    }

    void timeOff(String by, String action, @Nullable TimeOff before, TimeOff after) {
        append(by, action, "time-off/" + after.id(), before == null ? null : told(before), told(after));
    }

    private record ToldTimeOff(String center, String agent, String from, String to, String kind, TimeOff.State state) {}

    private ToldTimeOff told(TimeOff timeOff) {
        return new ToldTimeOff(timeOff.center(), pseudonyms.of(timeOff.center(), timeOff.agent()), timeOff.from().toString(),
                timeOff.to().toString(), timeOff.kind(), timeOff.state());
    }

    private record ToldCover(String week, int edits) {}

    void cover(String by, UUID timeOff, String week, int edits) {
        append(by, "cover time off", "time-off/" + timeOff, null, new ToldCover(week, edits));
    }

    void callout(String by, String action, @Nullable Callout before, Callout after) {
        append(by, action, "callout/" + after.id(), before == null ? null : told(before), told(after));
    }

    private record ToldCallout(
            String center, String week, Callout.Kind kind, String from, String to, int places, Callout.Rule rule, long seed,
            boolean open) {}

    private static ToldCallout told(Callout callout) {
        return new ToldCallout(callout.center(), callout.week(), callout.kind(), callout.from().toString(), callout.to().toString(),
                callout.places(), callout.rule(), callout.seed(), callout.open());
    }

    private record ToldAnswer(String agent, CalloutAnswer.@Nullable State state) {}

    /** @param state absent: withdrawn */
    void answer(String by, Callout callout, String agent, CalloutAnswer.@Nullable State state) {
        append(by, state == null ? "withdraw from hours" : "answer hours", "callout/" + callout.id(), null,
                new ToldAnswer(pseudonyms.of(callout.center(), agent), state));
    }

    void policy(String by, String center, RequestPolicy before, RequestPolicy after) {
        append(by, "set request policy", "center/" + center + "/request-policy", before, after);
    }

    void calendar(UUID account, String action) {
        append(account.toString(), action, "account/" + account + "/calendar", null, null);
    }

    private void append(String by, String action, String subject, @Nullable Object before, @Nullable Object after) {
        trail.append(Change.between(by, action, subject, before, after), clock.instant());
    }
}
