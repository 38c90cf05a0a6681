package org.hillsboro.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hillsboro.center.ContactCenter;
import org.hillsboro.center.ContactQueue;
import org.hillsboro.files.CsvRow;
import org.hillsboro.files.InputFile;
import org.hillsboro.files.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Imports files of contacts into one history. Rows finer than the center's interval are summed, longer ones are spread
 * over it, and rows of one time and queue that differ in their reason are summed too; any other time that stands there
 * twice is a problem. Files are imported whole or, with a problem in any of them, not at all.
 */
public final class ImportContacts {

    private static final long MOST_MINUTES = 20L * 366 * 24 * 60;
    private static final int LONGEST_DAY = 25 * 60;

    private record FileQueue(String file, String queueId) {}

    private final ContactCenter center;
    private final @Nullable HistoryMapping mapping;
    private final Problems problems;
    private final Map<String, ContactQueue> queues;
    private final SourceLines lines = new SourceLines();
    private final List<FileFindings> fileFindings = new ArrayList<>();
    private final Map<String, QueueRows> all = new HashMap<>();
    private final Map<String, SeenTimes> seen = new HashMap<>();
    private final Map<FileQueue, RowSpacing> spacings = new HashMap<>();
    private final DoubledRows doubled = new DoubledRows();
    private @Nullable ContactRow first;
    private int phaseMinutes;

    /** @param mapping how files in a form that nobody knows are read; absent: they are problems */
    public ImportContacts(ContactCenter center, @Nullable HistoryMapping mapping, Problems problems) {
        this.center = center;
        this.mapping = mapping;
        this.problems = problems;
        this.queues = center.queues().stream().collect(Collectors.toMap(ContactQueue::id, queue -> queue, (one, same) -> one));
    }

    /** The history of all files; empty where problems were found. */
    public ImportedContacts read(List<InputFile> files) {
        for (var file : files) {
            RecogniseForm.of(file, center, mapping, problems).ifPresent(form -> read(file, form));
        }
        doubled.report(files, file -> RecogniseForm.of(file, center, mapping, new Problems()), this::minutesOf, problems);
        if (problems.isEmpty() && all.isEmpty()) {
            fileFindings.forEach(this::refuseWithoutRows);
        }
        if (!problems.isEmpty()) {
            return ImportedContacts.NONE;
        }
        var rows = center.queues().stream().map(queue -> all.get(queue.id())).filter(Objects::nonNull).toList();
        var axis = axis(rows);
        var spread = SpreadCoarseRows.spread(axis, rows);
        rows = rows.stream().filter(queue -> !queue.series().isEmpty()).toList();
        checkHandleTimes(files.getFirst(), rows);
        return new ImportedContacts(
                history(rows),
                new GatherFindings(center, axis, lines).gather(fileFindings, rows, spread));
    }

    private void refuseWithoutRows(FileFindings file) {
        String why = String.join(" ", file.assumptions());
        problems.add(file.name(), 0, "", "", "expected rows of contacts, there are none" + (why.isEmpty() ? "" : ". " + why), "");
    }

    private void read(InputFile file, ExportForm form) {
        lines.begin(file.name());
        var ofFile = new LinkedHashMap<String, QueueRows>();
        var strays = new StrayTimes();
        form.read((row, cells) -> {
            strays.see(row, cells, form.timeColumn());
            add(ofFile, form, row, cells);
        });
        center.queues().stream().map(queue -> ofFile.get(queue.id())).filter(Objects::nonNull).forEach(rows -> settle(file, rows));
        if (!strays.report(file.name(), problems)) {
            ofFile.values().forEach(rows -> checkLengths(file, rows));
        }
        fileFindings.add(GatherFindings.of(file.name(), form, List.copyOf(ofFile.values())));
        ofFile.forEach((id, rows) -> {
            var earlier = all.putIfAbsent(id, rows);
            if (earlier != null) {
                earlier.join(rows);
            }
        });
    }

    private void add(Map<String, QueueRows> ofFile, ExportForm form, ContactRow row, CsvRow cells) {
        if (first == null) {
            first = row;
            phaseMinutes = phaseMinutes(row);
        }
        if (Math.abs(row.epochMinute() - first.epochMinute()) > MOST_MINUTES) {
            cells.problem(form.timeColumn(), "expected a time within 20 years of the first row's", "");
            return;
        }
        if (!seen.computeIfAbsent(row.queueId(), queue -> new SeenTimes()).add(row)) {
            doubled.add(cells, row);
            return;
        }
        ofFile.computeIfAbsent(row.queueId(), id -> new QueueRows(Objects.requireNonNull(queues.get(id)), center, phaseMinutes))
                .add(row, lines.place(cells.line()));
    }

    /** The file has ended: rows that don't say how long they are get the length of their spacing. */
    private void settle(InputFile file, QueueRows rows) {
        String queueId = rows.queue().id();
        spacings.put(new FileQueue(file.name(), queueId), rows.spacing());
        rows.settle();
        Objects.requireNonNull(seen.get(queueId)).settle(rows.spacing(), (reason, start) ->
                doubled.add(file.name(), queueId, reason, start, rows.spacing().minutesAt(start)));
    }

    private void checkLengths(InputFile file, QueueRows rows) {
        var longer = rows.longer();
        if (longer != null) {
            problems.add(file.name(), lines.line(longer.place()).line(), "", "",
                    "expected rows of one length in a file, those of queue " + rows.queue().id() + " stand " + longer.minutes()
                            + " minutes apart from here to line " + lines.line(longer.lastPlace()).line()
                            + ", others " + rows.spacing().nominalMinutes(),
                    "put them into a file of their own; or the time of the next row is wrong.");
            return;
        }
        for (int length : rows.lengths()) {
            int interval = center.intervalMinutes();
            boolean fits = length <= LONGEST_DAY && (length % interval == 0 || interval % length == 0);
            if (!fits) {
                problems.add(file.name(), 0, "", "",
                        "expected rows of 15, 30 or 60 minutes or of a day, those of queue " + rows.queue().id() + " are of " + length + " minutes",
                        length < interval && 30 % length == 0 ? "set interval_minutes to 30." : "export other ones.");
            }
        }
    }

    private int minutesOf(String file, ContactRow row) {
        var spacing = spacings.get(new FileQueue(file, row.queueId()));
        return row.minutes() > 0 || spacing == null ? Math.max(1, row.minutes()) : spacing.minutesAt(row.epochMinute());
    }

    /** The center's intervals begin at local midnight, which is no full hour of UTC in every zone. */
    private int phaseMinutes(ContactRow row) {
        var offset = center.zone().getRules().getStandardOffset(Instant.ofEpochSecond(row.epochMinute() * 60));
        return Math.floorMod(-offset.getTotalSeconds() / 60, center.intervalMinutes());
    }

    private LocalAxis axis(List<QueueRows> rows) {
        var anySeries = rows.getFirst().series();
        long from = rows.stream().mapToLong(QueueRows::firstMinute).min().orElseThrow();
        long end = rows.stream().mapToLong(QueueRows::endMinute).max().orElseThrow();
        return new LocalAxis(center, phaseMinutes, anySeries.slotOf(from), anySeries.slotOf(end));
    }

    private static ContactHistory history(List<QueueRows> rows) {
        var queues = rows.stream().map(queue -> queue.series().history(queue.queue().id())).toList();
        var last = rows.stream().mapToLong(QueueRows::lastMinute).max();
        return new ContactHistory(queues, last.isPresent() ? Instant.ofEpochSecond(last.getAsLong() * 60) : null);
    }

    private void checkHandleTimes(InputFile file, List<QueueRows> rows) {
        for (var queue : rows) {
            if (queue.queue().aht() == null && Double.isNaN(queue.series().meanAhtSeconds())) {
                problems.add(file.name(), 0, "aht_seconds", "",
                        "expected the handle time of queue " + queue.queue().id() + " in some row",
                        "give the queue an aht in the center file.");
            }
        }
    }
}
