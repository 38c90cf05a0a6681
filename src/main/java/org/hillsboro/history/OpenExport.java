package org.hillsboro.history;

import java.time.ZoneId;
import java.util.List;
import org.hillsboro.center.ContactCenter;
import org.hillsboro.files.CsvColumns;
import org.hillsboro.files.CsvLayout;
import org.hillsboro.files.Problems;
import org.jspecify.annotations.Nullable;

/**
 * A file whose first line has been looked at, and what there is to understand it with.
 *
 * @param mapping as the center file has it; absent: it has none
 */
record OpenExport(CsvLayout layout, ContactCenter center, @Nullable HistoryMapping mapping, Problems problems) {

    /** The zone of times without an offset. */
    ZoneId zone() {
        return mapping == null || mapping.zone() == null ? center.zone() : mapping.zone();
    }

    ExportNumbers numbers() {
        return new ExportNumbers(layout.hasDecimalCommas());
    }

    /** Tells of columns that are not read. */
    List<String> unreadColumns(CsvColumns columns) {
        var unread = columns.unknownIn(layout.firstLine());
        return unread.isEmpty() ? List.of() : List.of("Columns that are not read: " + String.join(", ", unread) + ".");
    }
}
