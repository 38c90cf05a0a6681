package org.hillsboro.reporting;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.hillsboro.roster.ShortfallReason;
import org.jspecify.annotations.Nullable;

/**
 * Where the roster is short, and why.
 *
 * @param longest absent where every requirement is met
 * @param worst the largest, by agent-minutes
 * @param more how many stand only in {@code summary.json}; 0: none
 */
record ReportShortfall(@Nullable Stretch longest, List<Stretch> worst, int more) {

    private static final int MOST_ROWS = 40;

    record Stretch(
            String queue, String when, String length, String agentMinutes, String most, String why, String remedy) {}

    static ReportShortfall of(Plan plan) {
        var zone = plan.week().zone();
        var byLength = Comparator.<ShortfallReason, Duration>comparing(ReportShortfall::length)
                .thenComparing(ShortfallReason::agentMinutes);
        return new ReportShortfall(
                plan.shortfalls().stream().max(byLength).map(reason -> stretch(reason, zone)).orElse(null),
                plan.shortfalls().stream()
                        .sorted(Comparator.comparing(ShortfallReason::agentMinutes).reversed())
                        .limit(MOST_ROWS)
                        .map(reason -> stretch(reason, zone))
                        .toList(),
                Math.max(0, plan.shortfalls().size() - MOST_ROWS));
    }

    private static Duration length(ShortfallReason reason) {
        return Duration.between(reason.from(), reason.to());
    }

    private static Stretch stretch(ShortfallReason reason, ZoneId zone) {
        var length = length(reason);
        return new Stretch(
                reason.queueId(),
                ReportText.stretch(reason.from(), reason.to(), zone),
                "%d:%02d h".formatted(length.toHours(), length.toMinutesPart()),
                ReportText.minutes(reason.agentMinutes()),
                ReportText.plain(reason.mostAgents()),
                reason.why(),
                reason.remedy());
    }
}
