package org.hillsboro.folder;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hillsboro.center.ContactCenter;
import org.hillsboro.center.ContactQueue;
import org.hillsboro.files.CsvColumns;
import org.hillsboro.files.CsvRow;
import org.hillsboro.files.CsvTable;
import org.hillsboro.files.InputFile;
import org.hillsboro.files.Nearest;
import org.hillsboro.files.Numbers;
import org.hillsboro.files.Problems;
import org.hillsboro.time.Timestamps;

/** Reads {@code requirement.csv}: agents for each of the center's intervals; an interval without a row needs none. */
final class ReadRequirement {

    private static final CsvColumns COLUMNS = CsvColumns.of("interval_start", "queue", "required");
    private static final int MOST_AGENTS = 100_000;

    private record Key(Instant start, String queueId) {}

    private final ContactCenter center;
    private final Set<String> queues;
    private final List<GivenRequirement.Row> rows = new ArrayList<>();
    private final Map<Key, Integer> lines = new HashMap<>();
    private final Set<String> unknown = new HashSet<>();

    private ReadRequirement(ContactCenter center) {
        this.center = center;
        this.queues = new HashSet<>(center.queues().stream().map(ContactQueue::id).toList());
    }

    static GivenRequirement of(InputFile file, ContactCenter center, Problems problems) {
        var reading = new ReadRequirement(center);
        var found = new Problems();
        CsvTable.read(file, COLUMNS, found, reading::add);
        if (found.isEmpty()) {
            reading.checkWhole(file, found);
        }
        problems.addAll(found);
        return new GivenRequirement(List.copyOf(reading.rows));
    }

    private void add(CsvRow row) {
        Instant start = row.required("interval_start", Timestamps::parse);
        String queue = row.required("queue", text -> text);
        Integer required = row.required("required", text -> Numbers.whole(text, 0, MOST_AGENTS));
        if (queue != null && !queues.isEmpty() && !queues.contains(queue)) {
            if (unknown.add(queue)) {
                row.problem("queue", "expected a queue of the center", Nearest.advice(queue, queues));
            }
            return;
        }
        if (start != null && minutesIntoInterval(start) != 0) {
            row.problem("interval_start",
                    "expected the start of one of the center's intervals of " + center.intervalMinutes() + " minutes", "");
        }
        if (start == null || queue == null || required == null || !row.isSound()) {
            return;
        }
        Integer earlier = lines.putIfAbsent(new Key(start, queue), row.line());
        if (earlier != null) {
            row.problem("interval_start",
                    "expected one row for a time and queue, queue " + queue + " has it already in line " + earlier, "");
            return;
        }
        rows.add(new GivenRequirement.Row(start, queue, required));
    }

    /** Counted from local midnight in the center's standard time; fractions of a minute count too. */
    private double minutesIntoInterval(Instant start) {
        int offset = center.zone().getRules().getStandardOffset(start).getTotalSeconds();
        return Math.floorMod(start.getEpochSecond() + offset, center.intervalMinutes() * 60L) / 60.0;
    }

    private void checkWhole(InputFile file, Problems problems) {
        if (rows.isEmpty()) {
            problems.add(file.name(), 0, "", "", "expected rows, there are none", "");
            return;
        }
        long spacing = 0;
        long first = rows.getFirst().start().getEpochSecond() / 60;
        var starts = new HashSet<Instant>();
        for (var row : rows) {
            spacing = greatestCommonDivisor(spacing, Math.abs(row.start().getEpochSecond() / 60 - first));
            starts.add(row.start());
        }
        if (starts.size() >= 8 && spacing > center.intervalMinutes()) {
            problems.add(file.name(), 0, "interval_start", "",
                    "expected rows every " + center.intervalMinutes() + " minutes, they are " + spacing + " apart",
                    "set interval_minutes to 30 if the rows are half-hourly.");
        }
    }

    private static long greatestCommonDivisor(long a, long b) {
        return b == 0 ? a : greatestCommonDivisor(b, a % b);
    }
}
