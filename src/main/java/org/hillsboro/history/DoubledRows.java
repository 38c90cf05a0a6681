package org.hillsboro.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hillsboro.files.CsvRow;
import org.hillsboro.files.InputFile;
import org.hillsboro.files.Problems;

/**
 * Rows that say again what an earlier row said. Where the earlier one stands is not kept for millions of rows that have
 * no double; the files are read once more to find it.
 */
final class DoubledRows {

    private static final int KEPT = 200;

    private record Key(long minute, String queueId, String reason) {
        Key(ContactRow row) {
            this(row.epochMinute(), row.queueId(), row.reason());
        }
    }

    private record Place(String file, int line) {}

    private record Doubled(Key key, Place place, String column, String start) {}

    private final List<Doubled> found = new ArrayList<>();
    private long more;

    void add(ExportForm form, CsvRow cells, ContactRow row) {
        if (found.size() < KEPT) {
            found.add(new Doubled(new Key(row), new Place(cells.file(), cells.line()), form.timeColumn(), cells.text(form.timeColumn())));
        } else {
            more++;
        }
    }

    /** @param again opens a file for another reading */
    void report(List<InputFile> files, Function<InputFile, Optional<ExportForm>> again, Problems problems) {
        var first = firstPlaces(files, again);
        for (var doubled : found) {
            var place = first.getOrDefault(doubled.key(), doubled.place());
            boolean sameFile = place.file().equals(doubled.place().file());
            problems.add(doubled.place().file(), doubled.place().line(), doubled.column(), doubled.start(),
                    "expected one row for a time and queue" + (doubled.key().reason().isEmpty() ? "" : " and reason")
                            + ", queue " + doubled.key().queueId() + " has it already in line " + place.line()
                            + (sameFile ? "" : " of " + place.file()),
                    "");
        }
        if (more > 0) {
            problems.add(found.getLast().place().file(), 0, "", "", more + " further rows stand there twice", "");
        }
    }

    private Map<Key, Place> firstPlaces(List<InputFile> files, Function<InputFile, Optional<ExportForm>> again) {
        var places = new HashMap<Key, Place>();
        if (found.isEmpty()) {
            return places;
        }
        var wanted = found.stream().map(Doubled::key).collect(Collectors.toSet());
        for (var file : files) {
            again.apply(file).ifPresent(form -> form.read((row, cells) -> {
                if (wanted.contains(new Key(row))) {
                    places.putIfAbsent(new Key(row), new Place(cells.file(), cells.line()));
                }
            }));
        }
        return places;
    }
}
