package org.hillsboro.folder;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.hillsboro.files.Expected;
import org.hillsboro.files.FieldReader;
import org.hillsboro.files.LocatedNode;
import org.hillsboro.files.UnexpectedValue;

/** Names by which other files refer to things. Several are joined by {@code ;} in one cell, so none holds one. */
final class Ids {

    /** File systems take 255 bytes; an agent's calendar is named by the agent's id. */
    private static final int MOST_CHARACTERS = 100;
    private static final int MOST_BYTES = 240;
    private static final String NOT_IN_FILE_NAMES = "/\\:*?\"<>|";

    private Ids() {}

    /** Free text that may be joined by semicolons. */
    static Expected<String> word() {
        var text = Expected.text();
        return (LocatedNode node) -> noSemicolon(text.from(node));
    }

    private static String noSemicolon(String id) {
        if (id.contains(";")) {
            throw new UnexpectedValue("expected a name without a semicolon");
        }
        return id;
    }

    /** The object's {@code id}; a problem where another object of the list has it. */
    static String unique(FieldReader fields, Set<String> taken) {
        String id = fields.required("id", word(), "");
        if (!id.isEmpty() && !taken.add(id)) {
            fields.problem("id", "expected an id of its own, another of the list has it", "");
        }
        return id;
    }

    /** @throws UnexpectedValue if no file can safely bear the name, whatever the operating system */
    static String fileName(String id) {
        noSemicolon(id);
        if (id.startsWith(".") || id.endsWith(".") || hasControls(id)
                || id.chars().anyMatch(character -> NOT_IN_FILE_NAMES.indexOf(character) >= 0)) {
            throw new UnexpectedValue("expected an id that can be a file name: no " + NOT_IN_FILE_NAMES
                    + ", no control characters, no dot at its ends");
        }
        if (id.length() > MOST_CHARACTERS || id.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw new UnexpectedValue("expected an id of at most " + MOST_CHARACTERS + " characters");
        }
        return id;
    }

    /** @throws UnexpectedValue if the text has line ends or other control characters */
    static String oneLine(String text) {
        if (hasControls(text)) {
            throw new UnexpectedValue("expected one line of text without control characters");
        }
        return text;
    }

    private static boolean hasControls(String text) {
        return text.codePoints().anyMatch(code -> Character.isISOControl(code) || code == 0x2028 || code == 0x2029);
    }

    /** The names in one cell: {@code voice;chat}. */
    static List<String> joined(String cell) {
        return List.of(cell.split(";")).stream().map(String::strip).filter(part -> !part.isEmpty()).distinct().toList();
    }
}
