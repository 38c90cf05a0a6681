package org.hillsboro.files;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;

/** Comma-separated values with a header (RFC 4180), read row by row: a file of any size takes the memory of one row. */
public final class CsvTable {

    private CsvTable() {}

    /** The names in the first line, empty where there are none; what stops the reading is a problem. */
    public static List<String> header(InputFile file, Problems problems) {
        try (var reader = reader(file)) {
            for (var header : reader) {
                return names(header);
            }
        } catch (IOException | UncheckedIOException | CsvParseException failure) {
            problems.add(problemOf(file, 1, failure));
            return List.of();
        }
        problems.add(empty(file));
        return List.of();
    }

    /** Hands each row to {@code each}; of a file whose header is wrong none. */
    public static void read(InputFile file, CsvColumns columns, Problems problems, Consumer<CsvRow> each) {
        int line = 0;
        try (var reader = reader(file)) {
            CsvRow row = null;
            for (var cells : reader) {
                line = Math.toIntExact(cells.getStartingLineNumber());
                if (row == null) {
                    var header = names(cells);
                    if (!columns.check(file.name(), line, header, problems)) {
                        return;
                    }
                    row = new CsvRow(file.name(), header, problems);
                } else if (row.moveTo(cells, line)) {
                    each.accept(row);
                }
            }
            if (row == null) {
                problems.add(empty(file));
            }
        } catch (IOException | UncheckedIOException | CsvParseException failure) {
            problems.add(problemOf(file, line + 1, failure));
        }
    }

    private static CsvReader<CsvRecord> reader(InputFile file) throws IOException {
        return CsvReader.builder()
                .commentStrategy(CommentStrategy.NONE)
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(file.open());
    }

    private static List<String> names(CsvRecord header) {
        return header.getFields().stream().map(String::strip).toList();
    }

    private static Problem empty(InputFile file) {
        return new Problem(file.name(), 0, "", "", "expected a header and rows, the file is empty", "");
    }

    /** The reader reports what it cannot parse, and wraps what it cannot read. */
    private static Problem problemOf(InputFile file, int line, Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException notReadable) {
                return file.problemOf(notReadable);
            }
        }
        return new Problem(file.name(), line, "", "", "expected comma-separated cells from here on",
                "a quote is opened and not closed, or stands inside a cell that is not quoted.");
    }
}
