package org.hillsboro.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.hillsboro.center.ContactCenter;
import org.hillsboro.files.CsvRow;
import org.hillsboro.files.InputFile;
import org.hillsboro.files.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Imports files of contacts into one history. Rows finer than the center's interval are summed, and so are rows of one
 * time and queue that differ in their reason; anything else that stands there twice is a problem. Files are imported
 * whole or, with a problem in any of them, not at all.
 */
public final class ImportContacts {

    private static final long MOST_MINUTES = 20L * 366 * 24 * 60;

    private final ContactCenter center;
    private final @Nullable HistoryMapping mapping;
    private final Problems problems;
    private final Consumer<String> warnings;
    private final Map<String, QueueSeries> series = new LinkedHashMap<>();
    private final Map<String, Map<String, MinuteSet>> seen = new HashMap<>();
    private final DoubledRows doubled = new DoubledRows();
    private @Nullable ContactRow first;
    private long emptyHandleTimes;
    private int phaseMinutes;

    /** @param mapping how files in a form that nobody knows are read; absent: they are problems */
    public ImportContacts(
            ContactCenter center, @Nullable HistoryMapping mapping, Problems problems, Consumer<String> warnings) {
        this.center = center;
        this.mapping = mapping;
        this.problems = problems;
        this.warnings = warnings;
    }

    /** The history of all files; to be thrown away where problems were found. */
    public ContactHistory read(List<InputFile> files) {
        for (var file : files) {
            RecogniseForm.of(file, center, mapping, problems).ifPresent(form -> read(file, form));
        }
        doubled.report(files, file -> RecogniseForm.of(file, center, mapping, new Problems()), problems);
        if (problems.isEmpty()) {
            checkWhole(files);
        }
        return new ContactHistory(series.values().stream().map(QueueSeries::history).toList());
    }

    private void read(InputFile file, ExportForm form) {
        emptyHandleTimes = 0;
        form.read((row, cells) -> add(form, row, cells));
        form.assumptions().forEach(assumption -> warnings.accept(file.name() + ": " + assumption));
        if (emptyHandleTimes > 0) {
            warnings.accept(file.name() + ": " + emptyHandleTimes + " rows have answered contacts and aht_seconds 0;"
                    + " their handle time is taken as unknown.");
        }
    }

    private void add(ExportForm form, ContactRow row, CsvRow cells) {
        if (first == null) {
            first = row;
            phaseMinutes = phaseMinutes(row);
        }
        if (Math.abs(row.epochMinute() - first.epochMinute()) > MOST_MINUTES) {
            cells.problem(form.timeColumn(), "expected a time within 20 years of the first row's", "");
            return;
        }
        var minutes = seen.computeIfAbsent(row.queueId(), queue -> new HashMap<>())
                .computeIfAbsent(row.reason(), reason -> new MinuteSet());
        if (!minutes.add(row.epochMinute())) {
            doubled.add(form, cells, row);
            return;
        }
        boolean empty = row.hasEmptyHandleTime();
        emptyHandleTimes += empty ? 1 : 0;
        series.computeIfAbsent(row.queueId(), queue -> new QueueSeries(queue, center.intervalMinutes(), phaseMinutes))
                .add(row.epochMinute(), row.offered(), empty ? Double.NaN : row.ahtSeconds(), row.handled());
    }

    /** The center's intervals begin at local midnight, which is no full hour of UTC in every zone. */
    private int phaseMinutes(ContactRow row) {
        var offset = center.zone().getRules().getStandardOffset(Instant.ofEpochSecond(row.epochMinute() * 60));
        return Math.floorMod(-offset.getTotalSeconds() / 60, center.intervalMinutes());
    }

    private void checkWhole(List<InputFile> files) {
        if (series.isEmpty()) {
            problems.add(files.getFirst().name(), 0, "", "", "expected rows of contacts, there are none", "");
        }
        series.forEach((id, queue) -> {
            int spacing = queue.spacingMinutes();
            if (spacing > center.intervalMinutes()) {
                problems.add(files.getFirst().name(), 0, "interval_start", "",
                        "expected rows every " + center.intervalMinutes() + " minutes, those of queue " + id + " are "
                                + spacing + " apart",
                        "set interval_minutes to 30 if the rows are half-hourly, else export finer ones.");
            }
        });
        var withoutRows = new ArrayList<String>();
        for (var queue : center.queues()) {
            var rows = series.get(queue.id());
            if (rows == null) {
                withoutRows.add(queue.id());
            } else if (!rows.hasHandleTime() && queue.aht() == null) {
                problems.add(files.getFirst().name(), 0, "aht_seconds", "",
                        "expected the handle time of queue " + queue.id() + " in some row", "give the queue an aht in the center file.");
            }
        }
        if (!withoutRows.isEmpty()) {
            warnings.accept("No contacts stand in the history for " + String.join(", ", withoutRows)
                    + ": no demand is forecast there.");
        }
    }
}
