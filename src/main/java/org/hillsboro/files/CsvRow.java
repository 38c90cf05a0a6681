package org.hillsboro.files;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The row that is being read. One object for the whole file: keep its cells, not the row. */
public final class CsvRow {

    private final String file;
    private final Problems problems;
    private final char separator;
    private final List<String> header;
    private final Map<String, Integer> indexOf = new HashMap<>();
    private @Nullable CsvRecord cells;
    private int line;
    private boolean sound = true;

    CsvRow(String file, char separator, List<String> header, Problems problems) {
        this.file = file;
        this.separator = separator;
        this.problems = problems;
        this.header = header;
        for (int i = 0; i < header.size(); i++) {
            if (!header.get(i).isEmpty()) {
                indexOf.putIfAbsent(header.get(i), i);
            }
        }
    }

    /** Whether the row has the header's number of cells, and is not the header again. */
    boolean moveTo(CsvRecord cells, int line) {
        this.cells = cells;
        this.line = line;
        this.sound = true;
        int count = cells.getFieldCount();
        if (count == header.size()) {
            return !isHeader(cells);
        }
        problems.add(file, line, "", String.join(String.valueOf(separator), cells.getFields()),
                "expected " + header.size() + " cells as in the header, found " + count,
                count > header.size() ? "a cell holds " + separatorName() + " and needs quotes."
                        : "the file was cut off, or " + separatorName().replaceFirst("a ", "") + "s are missing.");
        return false;
    }

    private boolean isHeader(CsvRecord cells) {
        for (int i = 0; i < header.size(); i++) {
            if (!header.get(i).equalsIgnoreCase(cells.getField(i).strip())) {
                return false;
            }
        }
        problems.add(file, line, "", String.join(String.valueOf(separator), cells.getFields()),
                "expected a row, the header stands here again", "several files were put together; remove this line.");
        return true;
    }

    private String separatorName() {
        return switch (separator) {
            case ';' -> "a semicolon";
            case '\t' -> "a tab";
            default -> "a comma";
        };
    }

    public String file() {
        return file;
    }

    public int line() {
        return line;
    }

    public boolean has(String column) {
        return indexOf.containsKey(column);
    }

    /** The cell without blanks around it; empty where the file lacks the column. */
    public String text(String column) {
        Integer index = indexOf.get(column);
        return index == null || cells == null ? "" : cells.getField(index).strip();
    }

    /** The cell as the parser reads it; null, and a problem, where it is empty or the parser refuses it. */
    public <T> @Nullable T required(String column, Function<String, T> parser) {
        if (text(column).isEmpty()) {
            problem(column, "expected a value, the cell is empty", "");
            return null;
        }
        return optional(column, parser);
    }

    /** The cell as the parser reads it; null where it is empty, and with a problem where the parser refuses it. */
    public <T> @Nullable T optional(String column, Function<String, T> parser) {
        String text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        try {
            return parser.apply(text);
        } catch (IllegalArgumentException refused) {
            problem(column, UnexpectedValue.expected(refused), UnexpectedValue.maybe(refused));
            return null;
        }
    }

    /** @throws UnexpectedValue if the text is neither true nor false */
    public static boolean truth(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new UnexpectedValue("expected true or false");
        };
    }

    public void problem(String column, String expected, String maybe) {
        sound = false;
        problems.add(file, line, column, text(column), expected, maybe);
    }

    /** Whether nothing was found wrong with this row so far. */
    public boolean isSound() {
        return sound;
    }
}
