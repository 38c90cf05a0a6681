package org.hillsboro.folder;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hillsboro.center.Channel;
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

/** Reads {@code backlog.csv}: one row a queue, or several where it is known how old which part is. */
final class ReadBacklog {

    private static final CsvColumns COLUMNS = CsvColumns.of("queue", "contacts", "oldest");
    private static final int MOST_CONTACTS = 10_000_000;

    private record Key(String queueId, Instant oldest) {}

    private final Map<String, ContactQueue> queues = new HashMap<>();
    private final boolean withHistory;
    private final List<Backlog> rows = new ArrayList<>();
    private final Map<Key, Integer> lines = new HashMap<>();

    private ReadBacklog(ContactCenter center, boolean withHistory) {
        center.queues().forEach(queue -> queues.put(queue.id(), queue));
        this.withHistory = withHistory;
    }

    /** @param withHistory whether handle times may come from a history; else each queue needs its own */
    static List<Backlog> of(InputFile file, ContactCenter center, boolean withHistory, Problems problems) {
        var reading = new ReadBacklog(center, withHistory);
        CsvTable.read(file, COLUMNS, problems, reading::add);
        return List.copyOf(reading.rows);
    }

    private void add(CsvRow row) {
        String id = row.required("queue", text -> text);
        Integer contacts = row.required("contacts", text -> Numbers.whole(text, 0, MOST_CONTACTS));
        Instant oldest = row.required("oldest", Timestamps::parse);
        var queue = id == null ? null : queues.get(id);
        if (id != null && !queues.isEmpty()) {
            check(row, id);
        }
        if (!row.isSound() || queue == null || contacts == null || oldest == null) {
            return;
        }
        Integer earlier = lines.putIfAbsent(new Key(queue.id(), oldest), row.line());
        if (earlier != null) {
            row.problem("oldest", "expected one row for a queue and time, line " + earlier + " has them already", "");
            return;
        }
        rows.add(new Backlog(queue.id(), contacts, oldest));
    }

    private void check(CsvRow row, String id) {
        var queue = queues.get(id);
        if (queue == null) {
            row.problem("queue", "expected a queue of the center", Nearest.advice(id, queues.keySet()));
        } else if (queue.channel() != Channel.EMAIL) {
            row.problem("queue", "expected an EMAIL queue, nobody waits in " + id + " from week to week", "");
        } else if (!withHistory && queue.aht() == null) {
            row.problem("queue", "expected a queue with a handle time", "give " + id + " an aht in the center file.");
        }
    }
}
