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
import java.util.function.Predicate;

/** Comma-separated values with a header (RFC 4180), read row by row: a file of any size takes the memory of one row. */
public final class CsvTable {

    private CsvTable() {}

    /** The names in the first line, empty where there are none; what stops the reading is a problem. */
    public static List<String> header(InputFile file, Problems problems) {
        try {
            var names = firstLine(file, ',');
            if (names.isEmpty()) {
                problems.add(empty(file));
            }
            return names;
        } catch (IOException | UncheckedIOException | CsvParseException failure) {
            problems.add(problemOf(file, 1, failure));
            return List.of();
        }
    }

    /** The cells of the first line that is not empty, without blanks around them; none where there is no such line. */
    static List<String> firstLine(InputFile file, char separator) throws IOException {
        try (var reader = reader(file, separator)) {
            for (var cells : reader) {
                return cells.getFields().stream().map(String::strip).toList();
            }
        }
        return List.of();
    }

    /** Hands each row to {@code each}; of a file whose header is wrong none. */
    public static void read(InputFile file, CsvColumns columns, Problems problems, Consumer<CsvRow> each) {
        var header = header(file, problems);
        if (!header.isEmpty() && columns.check(file.name(), 1, header, problems)) {
            read(file, ',', header, 1, problems, row -> {
                each.accept(row);
                return true;
            });
        }
    }

    /** Hands rows to {@code each} until it says false. */
    static void read(
            InputFile file, char separator, List<String> columns, int headerLines, Problems problems, Predicate<CsvRow> each) {
        int line = 0;
        try (var reader = reader(file, separator)) {
            var row = new CsvRow(file.name(), separator, columns, problems);
            int headers = headerLines;
            for (var cells : reader) {
                line = Math.toIntExact(cells.getStartingLineNumber());
                if (headers > 0) {
                    headers--;
                } else if (row.moveTo(cells, line) && !each.test(row)) {
                    return;
                }
            }
        } catch (IOException | UncheckedIOException | CsvParseException failure) {
            problems.add(problemOf(file, line + 1, failure));
        }
    }

    private static CsvReader<CsvRecord> reader(InputFile file, char separator) throws IOException {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .commentStrategy(CommentStrategy.NONE)
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(file.open());
    }

    static Problem empty(InputFile file) {
        return new Problem(file.name(), 0, "", "", "expected a header and rows, the file is empty", "");
    }

    /** The reader reports what it cannot parse, and wraps what it cannot read. */
    static Problem problemOf(InputFile file, int line, Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException notReadable) {
                return file.problemOf(notReadable);
            }
        }
        return new Problem(file.name(), line, "", "", "expected comma-separated cells from here on",
                "a quote is opened and not closed, or stands inside a cell that is not quoted.");
    }
}
