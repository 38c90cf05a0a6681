package org.hillsboro.history;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntBiFunction;
import org.hillsboro.files.CsvRow;
import org.hillsboro.files.InputFile;
import org.hillsboro.files.Problems;

/**
 * Rows that say again what an earlier row said: of the same time, or of a day whose hours stand there too. Where both
 * stand is not kept for millions of rows that have no double; the files are read once more to find it.
 */
final class DoubledRows {

    private static final int KEPT = 200;

    /** @param line 0 where it is to be found out */
    private record Doubled(String file, int line, String queueId, String reason, long from, int minutes) {

        boolean overlaps(ContactRow row, int rowMinutes) {
            return row.queueId().equals(queueId) && row.reason().equals(reason)
                    && row.epochMinute() < from + minutes && from < row.epochMinute() + rowMinutes;
        }

        boolean stands(SourceLine place, long rowFrom) {
            return place.file().equals(file) && (line == 0 ? rowFrom == from : place.line() == line);
        }
    }

    private record Sighting(SourceLine place, String column, String time, long from, int minutes) {}

    private final Map<Doubled, List<Sighting>> found = new LinkedHashMap<>();
    private long more;

    /** A row of which the line is known. */
    void add(CsvRow cells, ContactRow row) {
        add(new Doubled(cells.file(), cells.line(), row.queueId(), row.reason(), row.epochMinute(), Math.max(1, row.minutes())));
    }

    /** A row of which only the start is known. */
    void add(String file, String queueId, String reason, long from, int minutes) {
        add(new Doubled(file, 0, queueId, reason, from, minutes));
    }

    private void add(Doubled doubled) {
        if (found.size() < KEPT) {
            found.put(doubled, new ArrayList<>());
        } else {
            more++;
        }
    }

    /**
     * @param again opens a file for another reading
     * @param minutesOf how long a row of a file is
     */
    void report(
            List<InputFile> files,
            Function<InputFile, Optional<ExportForm>> again,
            ToIntBiFunction<String, ContactRow> minutesOf,
            Problems problems) {
        if (found.isEmpty()) {
            return;
        }
        for (var file : files) {
            again.apply(file).ifPresent(form -> form.read(
                    (row, cells) -> see(form, cells, row, minutesOf.applyAsInt(file.name(), row))));
        }
        var told = new HashSet<SourceLine>();
        found.forEach((doubled, sightings) -> report(doubled, sightings, told, problems));
        if (more > 0) {
            problems.add(files.getLast().name(), 0, "", "", more + " further rows stand there twice", "");
        }
    }

    /** Of each double its own row is kept, and the first other one. */
    private void see(ExportForm form, CsvRow cells, ContactRow row, int minutes) {
        found.forEach((doubled, sightings) -> {
            if (doubled.overlaps(row, minutes)) {
                var place = new SourceLine(cells.file(), cells.line());
                boolean self = doubled.stands(place, row.epochMinute());
                boolean hasOther = sightings.stream().anyMatch(other -> !doubled.stands(other.place(), other.from()));
                if (self || !hasOther) {
                    sightings.add(new Sighting(place, form.timeColumn(), cells.text(form.timeColumn()), row.epochMinute(), minutes));
                }
            }
        });
    }

    /** @param told longer rows that were named already; the hours of a day are not all told */
    private void report(Doubled doubled, List<Sighting> sightings, HashSet<SourceLine> told, Problems problems) {
        var self = sightings.stream().filter(row -> doubled.stands(row.place(), row.from())).findFirst().orElseThrow();
        var other = sightings.stream().filter(row -> row != self).findFirst().orElse(self);
        boolean sameTime = self.from() == other.from() && self.minutes() == other.minutes();
        if (!sameTime && !told.add(other.place())) {
            more++;
            return;
        }
        boolean sameFile = self.place().file().equals(other.place().file());
        problems.add(self.place().file(), self.place().line(), self.column(), self.time(),
                "expected one row for a time and queue" + (doubled.reason().isEmpty() ? "" : " and reason")
                        + ", queue " + doubled.queueId() + " has it already in line " + other.place().line()
                        + (sameFile ? "" : " of " + other.place().file())
                        + (sameTime ? "" : ", a row of " + other.minutes() + " minutes"),
                sameTime ? "" : "remove the longer rows of that time.");
    }
}
