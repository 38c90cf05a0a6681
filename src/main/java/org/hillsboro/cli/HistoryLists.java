package org.hillsboro.cli;

import java.io.PrintWriter;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.hillsboro.history.EmptyDay;
import org.hillsboro.history.Gap;
import org.hillsboro.history.HistoryFindings;
import org.hillsboro.history.Outlier;
import org.hillsboro.history.QueueFindings;
import org.hillsboro.history.RepeatedHour;

/** What should be looked at in a history, a list for each kind, the worst first. */
final class HistoryLists {

    private static final int MOST_ROWS = 5;

    private record Found<T>(String queueId, T what) {}

    private final HistoryFindings findings;
    private final HistoryTimes times;
    private final boolean all;

    HistoryLists(HistoryFindings findings, HistoryTimes times, boolean all) {
        this.findings = findings;
        this.times = times;
        this.all = all;
    }

    void print(PrintWriter out) {
        gaps(out);
        emptyDays(out);
        outliers(out);
        repeatedHours(out);
        zeroHandleTimes(out);
        shortAbandons(out);
    }

    private void gaps(PrintWriter out) {
        var gaps = found(QueueFindings::gaps, Comparator.comparingInt(Gap::intervals).reversed().thenComparing(Gap::from));
        long missing = findings.queues().stream().mapToLong(QueueFindings::missingIntervals).sum();
        long open = findings.queues().stream().mapToLong(QueueFindings::openIntervals).sum();
        title(out, "Gaps", gaps, String.format(Locale.ROOT, "%,d of %,d open intervals have no row", missing, open));
        rows(out, gaps, gap -> List.of(
                gap.queueId(),
                times.range(gap.what().from(), gap.what().to()),
                number(gap.what().intervals()) + (gap.what().intervals() == 1 ? " interval" : " intervals")));
    }

    private void emptyDays(PrintWriter out) {
        var days = found(QueueFindings::emptyDays, Comparator.comparing(EmptyDay::date));
        title(out, "Days without contacts", days, "outages, or holidays that center.yaml does not name");
        rows(out, days, day -> List.of(
                day.queueId(),
                DateTimeFormatter.ofPattern("EEE yyyy-MM-dd", Locale.ENGLISH).format(day.what().date()),
                "0 instead of about " + number(Math.round(day.what().usual())),
                day.what().line().toString()));
    }

    private void outliers(PrintWriter out) {
        var outliers = found(QueueFindings::outliers,
                Comparator.comparingDouble((Outlier outlier) -> -Math.abs(outlier.deviations())).thenComparing(Outlier::from));
        title(out, "Outliers", outliers, "far from the queue's usual count at that weekday and time");
        rows(out, outliers, outlier -> List.of(
                outlier.queueId(),
                times.range(outlier.what().from(), outlier.what().to()),
                count(outlier.what().offered()) + " instead of about " + number(Math.round(outlier.what().usual())),
                outlier.what().line().toString()));
    }

    private void repeatedHours(PrintWriter out) {
        var hours = new LinkedHashMap<RepeatedHour, List<String>>();
        findings.queues().forEach(queue -> queue.repeatedHours()
                .forEach(hour -> hours.computeIfAbsent(hour, any -> new ArrayList<>()).add(queue.queueId())));
        var list = hours.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().from()))
                .map(entry -> new Found<>(names(entry.getValue()), entry.getKey()))
                .toList();
        title(out, "Hours that clocks show twice", list, "");
        rows(out, list, hour -> List.of(
                times.range(hour.what().from(), hour.what().to()),
                switch (hour.what().seen()) {
                    case BOTH -> "rows of both passes";
                    case FIRST_ONLY -> "rows of the first pass alone";
                    case SECOND_ONLY -> "rows of the second pass alone";
                    case NEITHER -> "no rows";
                },
                hour.queueId()));
    }

    private void zeroHandleTimes(PrintWriter out) {
        var rows = findings.queues().stream()
                .flatMap(queue -> queue.zeroHandleTimes().stream().map(line -> new Found<>(queue.queueId(), line)))
                .toList();
        title(out, "Handle times of 0", rows, "of rows with handled contacts; taken as unknown");
        rows(out, rows, row -> List.of(row.queueId(), row.what().toString()));
    }

    private void shortAbandons(PrintWriter out) {
        var queues = findings.queues().stream().filter(queue -> queue.shortAbandonsOf() > 0).toList();
        out.println();
        out.println("Short abandons" + (queues.isEmpty() ? ": not told apart in these files" : ", among the contacts offered"));
        var table = new TextTable();
        queues.forEach(queue -> table.row(
                queue.queueId(),
                count(queue.shortAbandons()) + " of " + count(queue.shortAbandonsOf()),
                String.format(Locale.ROOT, "%.1f %%", 100 * queue.shortAbandons() / queue.shortAbandonsOf())));
        table.print(out, "  ");
    }

    private <T> List<Found<T>> found(Function<QueueFindings, List<T>> kind, Comparator<T> order) {
        return findings.queues().stream()
                .flatMap(queue -> kind.apply(queue).stream().map(what -> new Found<>(queue.queueId(), what)))
                .sorted(Comparator.comparing(Found<T>::what, order))
                .toList();
    }

    private static void title(PrintWriter out, String name, List<?> found, String note) {
        out.println();
        out.println(name + ": " + (found.isEmpty() ? "none" : number(found.size()) + (note.isEmpty() ? "" : ", " + note)));
    }

    private <T> void rows(PrintWriter out, List<Found<T>> found, Function<Found<T>, List<String>> cells) {
        var table = new TextTable();
        found.stream().limit(all ? Long.MAX_VALUE : MOST_ROWS).forEach(row -> table.row(cells.apply(row)));
        table.print(out, "  ");
        if (!all && found.size() > MOST_ROWS) {
            out.println("  and " + number(found.size() - MOST_ROWS) + " more; --all lists them");
        }
    }

    /** Of queues or files. */
    String names(List<String> names) {
        int shown = all || names.size() <= MOST_ROWS ? names.size() : MOST_ROWS - 1;
        return String.join(", ", names.subList(0, shown)) + (shown < names.size() ? " and " + (names.size() - shown) + " more" : "");
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** Spread contacts are no whole numbers. */
    private static String count(double contacts) {
        return String.format(Locale.ROOT, contacts == Math.rint(contacts) ? "%,.0f" : "%,.1f", contacts);
    }
}
