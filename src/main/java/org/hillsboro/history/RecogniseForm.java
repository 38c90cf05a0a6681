package org.hillsboro.history;

import java.util.Optional;
import org.hillsboro.center.ContactCenter;
import org.hillsboro.files.CsvTable;
import org.hillsboro.files.InputFile;
import org.hillsboro.files.Problems;
import org.jspecify.annotations.Nullable;

/** Tells by its header in which form a file of contacts is. */
final class RecogniseForm {

    private RecogniseForm() {}

    /**
     * The form, ready to be read; absent, with a problem, where the header is none that is known.
     *
     * @param mapping of forms that nobody knows; absent: there is none
     */
    static Optional<ExportForm> of(
            InputFile file, ContactCenter center, @Nullable HistoryMapping mapping, Problems problems) {
        var header = CsvTable.header(file, problems);
        if (header.isEmpty()) {
            return Optional.empty();
        }
        if (header.size() > 1 && !header.contains("interval_start")) {
            problems.add(file.name(), 1, "", String.join(",", header), "expected the columns interval_start, queue and offered",
                    "this is the export of another system: rename its columns and give its times an offset.");
            return Optional.empty();
        }
        return Optional.of(new OurForm(file, center, problems));
    }
}
