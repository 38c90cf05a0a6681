package org.hillsboro.history;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hillsboro.center.ContactCenter;
import org.hillsboro.center.ContactQueue;
import org.hillsboro.files.CsvRow;
import org.hillsboro.files.Nearest;
import org.jspecify.annotations.Nullable;

/** Finds the center's queue by the name that a file gives it: its id, in capitals or not. */
final class QueueNames {

    private final Map<String, ContactQueue> byName = new HashMap<>();
    private final Set<String> ids = new HashSet<>();
    private final Set<String> unknown = new HashSet<>();

    QueueNames(ContactCenter center) {
        for (var queue : center.queues()) {
            byName.putIfAbsent(queue.id().toLowerCase(Locale.ROOT), queue);
        }
        for (var queue : center.queues()) {
            byName.put(queue.id(), queue);
            ids.add(queue.id());
        }
    }

    @Nullable ContactQueue find(String name) {
        var queue = byName.get(name);
        return queue != null ? queue : byName.get(name.toLowerCase(Locale.ROOT));
    }

    /** The queue that the cell names; null where there is none, which is a problem the first time. */
    @Nullable ContactQueue required(CsvRow cells, String column) {
        String name = cells.text(column);
        var queue = find(name);
        if (queue == null) {
            refuse(cells, column);
        }
        return queue;
    }

    private void refuse(CsvRow cells, String column) {
        String name = cells.text(column);
        if (name.isEmpty()) {
            cells.problem(column, "expected a value, the cell is empty", "");
        } else if (!ids.isEmpty() && unknown.add(name)) {
            cells.problem(column, "expected a queue of the center", Nearest.advice(name, ids));
        }
    }
}
