package org.hillsboro.exports;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** Tables as text. */
final class Csv {

    private Csv() {}

    static String text(List<String> columns, List<List<String>> rows) {
        return text(List.of(), columns, rows);
    }

    /** @param head lines above the columns, as they are: a writer of tables would quote {@code ##} */
    static String text(List<String> head, List<String> columns, List<List<String>> rows) {
        var text = new StringWriter();
        head.forEach(line -> text.append(line).append('\n'));
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(columns);
            rows.forEach(csv::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
