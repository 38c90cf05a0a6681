package org.hillsboro.forecast;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.TreeMap;
import org.hillsboro.history.ContactHistory;
import org.hillsboro.history.ContactHistory.QueueHistory;
import org.hillsboro.time.IntervalGrid;
import org.junit.jupiter.api.Assumptions;

/** The histories of real centers beside the project; tests that need them are skipped where they are not. */
final class RealCenters {

    private RealCenters() {}

    static ContactHistory history(String center, int minutes) {
        String shared = System.getenv().getOrDefault("HILLSBORO_SHARED", "../shared");
        var file = Path.of(shared, "centers", center, "contacts.csv");
        Assumptions.assumeTrue(Files.exists(file), "skipped: the shared test centers are not beside the project");
        var rows = new TreeMap<java.time.Instant, Double>();
        try (var csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            csv.forEach(row -> rows.put(
                    OffsetDateTime.parse(row.getField("interval_start")).toInstant(),
                    Double.valueOf(row.getField("offered"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var first = new IntervalGrid(rows.firstKey(), minutes, 1);
        var grid = new IntervalGrid(first.start(), minutes, first.indexOf(rows.lastKey()) + 1);
        var offered = new double[grid.count()];
        var aht = new double[grid.count()];
        Arrays.fill(offered, Double.NaN);
        Arrays.fill(aht, Double.NaN);
        rows.forEach((start, count) -> offered[grid.indexOf(start)] = count);
        return new ContactHistory(java.util.List.of(new QueueHistory("voice", grid, offered, aht)));
    }
}
