package org.hillsboro.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hillsboro.folder.CenterHistory;
import org.hillsboro.history.CountedAt;
import org.hillsboro.history.FileFindings;
import org.hillsboro.history.HistoryFindings;
import org.hillsboro.history.SpreadRows;

/** What was understood of a history: what it is first, then what was assumed, then what to look at. */
final class HistoryText {

    private final CenterHistory history;
    private final HistoryFindings findings;
    private final HistoryTimes times;
    private final HistoryLists lists;

    /** @param all whether long lists are printed to their end */
    HistoryText(CenterHistory history, boolean all) {
        this.history = history;
        this.findings = history.findings();
        this.times = new HistoryTimes(history.center().zone());
        this.lists = new HistoryLists(findings, times, all);
    }

    void print(PrintWriter out) {
        var center = history.center();
        out.println("History of " + center.name() + " (" + center.zone() + ", intervals of " + center.intervalMinutes() + " minutes)");
        history.warnings().forEach(warning -> out.println("Warning: " + warning));
        findings.shortHandleTimes().forEach(warning -> out.println("Warning: " + warning));
        if (history.bringsRequirement()) {
            out.println(findings.files().isEmpty()
                    ? "The folder has no contacts: it brings requirement.csv, which is planned for as it is."
                    : "The folder brings requirement.csv, which is planned for as it is; these contacts are not used.");
        }
        if (!findings.files().isEmpty()) {
            files(out);
            queues(out);
            assumed(out);
            lists.print(out);
        }
        CallText.print(findings.calls(), out);
        out.flush();
    }

    private void files(PrintWriter out) {
        for (var file : findings.files()) {
            out.println();
            out.println(file.name());
            var facts = new TextTable();
            facts.row("form", file.form());
            if (file.first() == null || file.end() == null) {
                facts.row("rows", "none");
            } else {
                facts.row("rows", String.format(Locale.ROOT, "%,d of ", file.rows()) + lengths(file.rowMinutes()));
                facts.row("range", times.range(file.first(), file.end()));
            }
            facts.row("clock", file.clock());
            facts.row("counted", file.countedAt() == CountedAt.ARRIVAL ? "when a contact arrives" : "when a contact ends");
            if (file.rows() > 0) {
                facts.row("queues", lists.names(file.queueIds()));
            }
            facts.print(out, "  ");
        }
    }

    private void queues(PrintWriter out) {
        var table = new TextTable();
        table.row("queue", "rows", "every", "from", "to", "contacts", "AHT s", "gaps", "zero days", "outliers");
        for (var queue : findings.queues()) {
            table.row(
                    queue.queueId(),
                    String.format(Locale.ROOT, "%,d", queue.rows()),
                    lengths(queue.rowMinutes()),
                    times.date(queue.first()),
                    times.lastDate(queue.end()),
                    String.format(Locale.ROOT, "%,.0f", queue.contacts()),
                    Double.isNaN(queue.ahtSeconds()) ? "" : String.format(Locale.ROOT, "%.1f", queue.ahtSeconds()),
                    String.format(Locale.ROOT, "%,d", queue.gaps().size()),
                    String.format(Locale.ROOT, "%,d", queue.emptyDays().size()),
                    String.format(Locale.ROOT, "%,d", queue.outliers().size()));
        }
        findings.queuesWithoutRows().forEach(id -> table.row(id, "0"));
        out.println();
        table.print(out, "");
    }

    static String lengths(List<Integer> minutes) {
        return minutes.stream().map(length -> length == 1440 ? "1 day" : length + " min").collect(Collectors.joining(", "));
    }

    private void assumed(PrintWriter out) {
        var sentences = new LinkedHashMap<String, List<String>>();
        for (var file : findings.files()) {
            for (var assumption : assumptions(file)) {
                sentences.computeIfAbsent(assumption, any -> new ArrayList<>()).add(file.name());
            }
        }
        var spreadRows = new LinkedHashMap<SpreadKind, Integer>();
        var spreadQueues = new LinkedHashMap<SpreadKind, List<String>>();
        for (var queue : findings.queues()) {
            for (var spread : queue.spread()) {
                var kind = new SpreadKind(spread.minutes(), spread.by());
                spreadRows.merge(kind, spread.rows(), Integer::sum);
                spreadQueues.computeIfAbsent(kind, any -> new ArrayList<>()).add(queue.queueId());
            }
        }
        spreadQueues.forEach((kind, ids) -> sentences.put(sentence(kind, spreadRows.getOrDefault(kind, 0)), ids));
        for (var queue : findings.queues()) {
            if (Double.isNaN(queue.ahtSeconds())) {
                sentences.computeIfAbsent("No row has a handle time: the aht of the center file counts.", any -> new ArrayList<>())
                        .add(queue.queueId());
            }
        }
        out.println();
        out.println("Assumed" + (sentences.isEmpty() ? ": nothing" : ""));
        sentences.forEach((sentence, who) -> out.println("  " + lists.names(who) + ": " + sentence));
    }

    private static List<String> assumptions(FileFindings file) {
        var all = new ArrayList<>(file.assumptions());
        if (file.countedAt() == CountedAt.END) {
            all.addFirst("A contact is counted when it ends, which is a wait and a handle time after it arrived.");
        }
        return all;
    }

    private record SpreadKind(int minutes, SpreadRows.By by) {}

    private static String sentence(SpreadKind kind, int count) {
        String rows = String.format(Locale.ROOT, "%,d ", count) + (count == 1 ? "row" : "rows") + " of " + lengths(List.of(kind.minutes()));
        return rows + switch (kind.by()) {
            case OWN_PROFILE -> " spread by the queue's own finer rows of that weekday, of the nearest weeks.";
            case CENTER_PROFILE -> " spread by the finer rows of all queues of that weekday, as the queue has none.";
            case EVENLY -> " spread evenly over the open intervals, as there are no finer rows to go by.";
            case EVENLY_WHILE_CLOSED -> " spread evenly, though the queue was closed all their time.";
        };
    }
}
