package org.hillsboro.closing;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.hillsboro.auditing.AuditTrail;
import org.hillsboro.auditing.Change;
import org.hillsboro.auditing.Pseudonyms;
import org.hillsboro.offices.PayrollPeriod;
import org.jspecify.annotations.Nullable;

/** What the audit trail tells of payrolls: agents by pseudonyms, and no money. Part of the caller's transaction. */
public final class PayrollTrail {

    /** Webhooks are told of it by this name. */
    public static final String CLOSE = "close payroll period";

    private final AuditTrail trail;
    private final Pseudonyms pseudonyms;

    public PayrollTrail(AuditTrail trail, Pseudonyms pseudonyms) {
        this.trail = trail;
        this.pseudonyms = pseudonyms;
    }

    private record ToldAttendance(String id, String sha256) {}

    void attendance(@Nullable SentAttendance before, SentAttendance after) {
        trail.append(Change.between(after.by(), after.isThere() ? "send attendance" : "remove attendance",
                "center/" + after.center() + "/payroll/" + after.from() + "/attendance",
                before == null || !before.isThere() ? null : told(before), after.isThere() ? told(after) : null), after.at());
    }

    private static ToldAttendance told(SentAttendance sent) {
        return new ToldAttendance(sent.id().toString(), sent.sha256());
    }

    private record ToldDecision(String agent, String kind, String start, String end, boolean paid) {}

    /** @param decisions of the period, at least one */
    void decisions(String center, PayrollPeriod period, List<Decision> decisions) {
        var agents = decisions.stream().map(decision -> decision.difference().agentId()).collect(Collectors.toSet());
        var names = pseudonyms.of(center, agents);
        var told = decisions.stream()
                .map(decision -> {
                    var key = decision.difference();
                    return new ToldDecision(String.valueOf(names.get(key.agentId())), key.kind().name(), key.start().toString(),
                            key.end().toString(), decision.paid());
                })
                .toList();
        trail.append(Change.between(decisions.getFirst().by(), "decide differences",
                "center/" + center + "/payroll/" + period.from() + "/differences", null, told), decisions.getFirst().at());
    }

    private record ToldPeriod(
            String period, String sha256, int agents, int lines, List<String> withoutWeeks, List<String> withoutPeriods, boolean early) {}

    void closed(KeptPeriod kept, CloseOrder order, Instant at) {
        trail.append(Change.between(kept.by(), CLOSE, "center/" + kept.center() + "/payroll/" + kept.period().from(), null,
                new ToldPeriod(kept.period().toString(), kept.sha256(), kept.told().agents(), kept.told().lines(), kept.told().without(),
                        List.copyOf(order.withoutPeriods()), order.early())), at);
    }
}
