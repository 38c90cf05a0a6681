package org.hillsboro.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Rows of words whose columns are aligned: numbers to the right, words to the left, nothing behind the last. */
final class TextTable {

    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();

    void row(String... cells) {
        rows.add(List.of(cells));
    }

    void row(List<String> cells) {
        rows.add(List.copyOf(cells));
    }

    /** @param indent before each row */
    void print(PrintWriter out, String indent) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        var widths = new int[columns];
        var numbers = new boolean[columns];
        for (int column = 0; column < columns; column++) {
            int at = column;
            var cells = rows.stream().filter(row -> row.size() > at).map(row -> row.get(at)).toList();
            widths[column] = cells.stream().mapToInt(String::length).max().orElse(0);
            numbers[column] = cells.stream().skip(1).allMatch(cell -> cell.matches("[-+]?[\\d.,]*"));
        }
        for (var row : rows) {
            var line = new StringBuilder(indent);
            for (int column = 0; column < row.size(); column++) {
                String cell = row.get(column);
                String blanks = " ".repeat(widths[column] - cell.length());
                line.append(column == 0 ? "" : GAP).append(numbers[column] ? blanks + cell : cell + blanks);
            }
            out.println(line.toString().stripTrailing());
        }
    }

    /** The same rows for a page, the first as its head. */
    void printMarkdown(PrintWriter out) {
        for (int row = 0; row < rows.size(); row++) {
            out.println("| " + String.join(" | ", rows.get(row)) + " |");
            if (row == 0) {
                out.println("|" + "---|".repeat(rows.getFirst().size()));
            }
        }
    }
}
