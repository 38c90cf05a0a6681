package org.hillsboro.files;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A table of comma-separated values that can be read ({@link CsvTable}), as text whose rows are changed one by one: each
 * other row keeps its bytes, its quotes and its line end.
 */
public final class CsvText {

    private static final Pattern AFTER_LINE_END = Pattern.compile("(?<=\n)|(?<=\r)(?!\n)");

    private final String newline;
    private final List<String> columns;
    private String head;
    private final List<Row> rows;

    /** A row, which stays the same object while its cells change. */
    public static final class Row {

        private String text;
        private Map<String, String> cells;

        private Row(String text, Map<String, String> cells) {
            this.text = text;
            this.cells = cells;
        }

        /** With the line end, and empty lines that follow. */
        public String text() {
            return text;
        }

        /** By column, without blanks around them; another map once they change. */
        public Map<String, String> cells() {
            return cells;
        }

        public String cell(String column) {
            return cells.getOrDefault(column, "");
        }
    }

    private CsvText(String newline, String head, List<String> columns, List<Row> rows) {
        this.newline = newline;
        this.head = head;
        this.columns = columns;
        this.rows = rows;
    }

    public static CsvText of(String text) {
        String mark = text.startsWith("\uFEFF") ? "\uFEFF" : "";
        String plain = text.substring(mark.length());
        List<CsvRecord> records = CsvReader.builder()
                .commentStrategy(CommentStrategy.NONE)
                .skipEmptyLines(true)
                .ofCsvRecord(plain)
                .stream()
                .toList();
        List<String> lines = List.of(AFTER_LINE_END.split(plain));
        var columns = records.getFirst().getFields().stream().map(String::strip).toList();
        var rows = new ArrayList<Row>(records.size());
        for (int i = 1; i < records.size(); i++) {
            rows.add(new Row(span(lines, records, i), cells(columns, records.get(i).getFields())));
        }
        String head = join(lines, 0, records.size() > 1 ? lineOf(records.get(1)) : lines.size());
        return new CsvText(head.endsWith("\r\n") ? "\r\n" : "\n", mark + head, new ArrayList<>(columns), rows);
    }

    /** A table without rows. */
    public static CsvText withColumns(List<String> columns) {
        return of(String.join(",", columns) + "\n");
    }

    private static String span(List<String> lines, List<CsvRecord> records, int index) {
        boolean last = index + 1 == records.size();
        return join(lines, lineOf(records.get(index)), last ? lines.size() : lineOf(records.get(index + 1)));
    }

    private static String join(List<String> lines, int from, int to) {
        return String.join("", lines.subList(from, to));
    }

    private static int lineOf(CsvRecord cells) {
        return Math.toIntExact(cells.getStartingLineNumber()) - 1;
    }

    private static Map<String, String> cells(List<String> columns, List<String> fields) {
        var cells = new LinkedHashMap<String, String>();
        for (int i = 0; i < columns.size(); i++) {
            cells.put(columns.get(i), i < fields.size() ? fields.get(i).strip() : "");
        }
        return cells;
    }

    public List<String> columns() {
        return List.copyOf(columns);
    }

    public List<Row> rows() {
        return List.copyOf(rows);
    }

    public void replace(Row row, Map<String, String> cells) {
        addColumns(cells);
        row.cells = inOrder(cells);
        row.text = line(row.cells.values()) + newline;
    }

    public Row add(Map<String, String> cells) {
        addColumns(cells);
        if (rows.isEmpty()) {
            head = ended(head);
        } else {
            rows.getLast().text = ended(rows.getLast().text);
        }
        var row = new Row("", Map.of());
        rows.add(row);
        replace(row, cells);
        return row;
    }

    public void remove(Row row) {
        rows.removeIf(kept -> kept == row);
    }

    /** A column that the table lacks is added, empty in all other rows. */
    private void addColumns(Map<String, String> cells) {
        for (String column : cells.keySet()) {
            if (!columns.contains(column) && !cells.getOrDefault(column, "").isEmpty()) {
                columns.add(column);
                head = withCell(head, line(List.of(column)));
                rows.forEach(row -> row.text = withCell(row.text, ""));
            }
        }
    }

    private static String withCell(String text, String cell) {
        int end = text.length();
        while (end > 0 && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return text.substring(0, end) + "," + cell + text.substring(end);
    }

    private String ended(String text) {
        return text.endsWith("\n") || text.endsWith("\r") ? text : text + newline;
    }

    private Map<String, String> inOrder(Map<String, String> cells) {
        var ordered = new LinkedHashMap<String, String>();
        columns.forEach(column -> ordered.put(column, cells.getOrDefault(column, "").strip()));
        return ordered;
    }

    private static String line(Collection<String> fields) {
        var out = new StringWriter();
        try (var writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out)) {
            writer.writeRecord(fields);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString().stripTrailing();
    }

    @Override
    public String toString() {
        var text = new StringBuilder(head);
        rows.forEach(row -> text.append(row.text));
        return text.toString();
    }
}
