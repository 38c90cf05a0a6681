package org.hillsboro.files;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A table of another program: its cells are separated by commas, semicolons or tabs, and its first line may be a header.
 *
 * @param firstLine its cells without blanks around them
 */
public record CsvLayout(InputFile file, char separator, List<String> firstLine) {

    private static final char[] SEPARATORS = {',', ';', '\t'};

    /** Told by the first line: what cuts it into the most cells separates them. Absent, with a problem, without a line. */
    public static Optional<CsvLayout> of(InputFile file, Problems problems) {
        CsvLayout best = null;
        Exception failure = null;
        for (char separator : SEPARATORS) {
            try {
                var cells = CsvTable.firstLine(file, separator);
                if (best == null || cells.size() > best.firstLine().size()) {
                    best = new CsvLayout(file, separator, cells);
                }
            } catch (IOException | UncheckedIOException | CsvParseException unreadable) {
                failure = unreadable;
            }
        }
        if (best == null && failure != null) {
            problems.add(CsvTable.problemOf(file, 1, failure));
        } else if (best == null || best.firstLine().isEmpty()) {
            problems.add(CsvTable.empty(file));
            return Optional.empty();
        }
        return Optional.ofNullable(best);
    }

    /** Where commas separate nothing, people write {@code 182,5}. */
    public boolean hasDecimalCommas() {
        return separator != ',';
    }

    /** Rows below a header that has the columns; none where it has not, which is a problem. Stops when told false. */
    public void read(CsvColumns columns, Problems problems, Predicate<CsvRow> each) {
        var header = columns.named(firstLine);
        if (columns.check(file.name(), 1, header, problems)) {
            CsvTable.read(file, separator, header, 1, problems, each);
        }
    }

    /** All rows, the first too, where the file names no columns. */
    public void readHeadless(List<String> columns, Problems problems, Predicate<CsvRow> each) {
        CsvTable.read(file, separator, columns, 0, problems, each);
    }
}
