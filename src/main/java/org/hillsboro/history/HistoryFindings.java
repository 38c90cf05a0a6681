package org.hillsboro.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;

/**
 * What was understood of the files of contacts, what was assumed, and what should be looked at.
 *
 * @param intervalMinutes the center's
 * @param files in the order of reading
 * @param queues those that have rows, in the center's order
 * @param queuesWithoutRows in the center's order
 * @param calls of queues of which there are call-by-call files
 */
public record HistoryFindings(
        int intervalMinutes,
        List<FileFindings> files,
        List<QueueFindings> queues,
        List<String> queuesWithoutRows,
        List<CallEstimate> calls) {

    /** Of a center without a history. */
    public static final HistoryFindings NONE = new HistoryFindings(15, List.of(), List.of(), List.of(), List.of());

    /** Shorter gaps are usual where a system writes no rows of nothing. */
    private static final int LONG_GAP_MINUTES = 8 * 60;

    /** Below it a mean is rather in minutes: nobody picks up, talks and hangs up so soon. */
    private static final double SHORT_AHT_SECONDS = 15;

    public HistoryFindings withCalls(List<CallEstimate> estimates) {
        return new HistoryFindings(intervalMinutes, files, queues, queuesWithoutRows, List.copyOf(estimates));
    }

    /** What whoever plans should know without having asked, in few sentences; the forecast tells of queues without rows. */
    public List<String> warnings() {
        var warnings = new ArrayList<String>();
        warnings.addAll(shortHandleTimes());
        var even = queues.stream()
                .filter(queue -> queue.spread().stream().anyMatch(spread -> spread.minutes() >= 1440 && spread.by() == SpreadRows.By.EVENLY))
                .map(QueueFindings::queueId)
                .toList();
        if (!even.isEmpty()) {
            warnings.add("Days of " + String.join(", ", even) + " were spread evenly over the open hours: the plan knows no busy hours"
                    + " there. Maybe add some weeks in quarter or half hours.");
        }
        var kinds = new ArrayList<String>();
        add(kinds, sum(queue -> queue.outliers().size()), "outlier", "outliers");
        add(kinds, sum(queue -> queue.emptyDays().size()), "day without contacts", "days without contacts");
        add(kinds, sum(this::longGaps), "gap of 8 open hours or more", "gaps of 8 open hours or more");
        add(kinds, sum(queue -> queue.zeroHandleTimes().size()), "handle time of 0", "handle times of 0");
        add(kinds, sum(queue -> queue.spread().stream().mapToLong(SpreadRows::rows).sum()),
                "row longer than an interval, which was spread", "rows longer than an interval, which were spread");
        if (!kinds.isEmpty()) {
            warnings.add("The history has " + listed(kinds) + "; ./hillsboro history CENTER lists them.");
        }
        return List.copyOf(warnings);
    }

    /** Queues whose handle times look as if they were in other units, a sentence each. */
    public List<String> shortHandleTimes() {
        return queues.stream()
                .filter(queue -> queue.ahtSeconds() < SHORT_AHT_SECONDS)
                .map(queue -> String.format(Locale.ROOT,
                        "The handle time of %s is %.1f seconds on average. Maybe the file has it in other units.",
                        queue.queueId(), queue.ahtSeconds()))
                .toList();
    }

    private long longGaps(QueueFindings queue) {
        return queue.gaps().stream().filter(gap -> gap.intervals() * intervalMinutes >= LONG_GAP_MINUTES).count();
    }

    private long sum(ToLongFunction<QueueFindings> count) {
        return queues.stream().mapToLong(count).sum();
    }

    private static void add(List<String> kinds, long count, String one, String several) {
        if (count > 0) {
            kinds.add(String.format(Locale.ROOT, "%,d ", count) + (count == 1 ? one : several));
        }
    }

    private static String listed(List<String> kinds) {
        var last = kinds.getLast();
        return kinds.size() == 1 ? last : String.join(", ", kinds.subList(0, kinds.size() - 1)) + " and " + last;
    }
}
