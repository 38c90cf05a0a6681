package org.hillsboro.keeping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hillsboro.files.BadInput;
import org.hillsboro.files.Problem;

/** A center file in YAML as its text, so that one of its fields becomes another and all else stays as it was written. */
public final class CenterFileText {

    private static final Pattern FIELD = Pattern.compile("([a-z_]+)\\s*:(\\s.*)?");

    /**
     * A field of the file.
     *
     * @param firstLine the line of the file, from 1, with the field's name
     * @param text from its name to its last line
     */
    public record Field(String name, int firstLine, String text) {}

    private final List<String> lines;

    private CenterFileText(List<String> lines) {
        this.lines = lines;
    }

    public static CenterFileText of(String text) {
        return new CenterFileText(text.lines().toList());
    }

    /** In their order. A comment belongs to the field below it, if it stands at the edge. */
    public List<Field> fields() {
        var fields = new ArrayList<Field>();
        for (int start = 0; start < lines.size(); start++) {
            var name = FIELD.matcher(lines.get(start));
            if (name.matches()) {
                fields.add(new Field(name.group(1), start + 1, String.join("\n", lines.subList(start, endOf(start)))));
            }
        }
        return List.copyOf(fields);
    }

    /** The line after the last of the field that begins here. */
    private int endOf(int start) {
        int end = start + 1;
        while (end < lines.size() && !FIELD.matcher(lines.get(end)).matches()) {
            end++;
        }
        while (end > start + 1 && isBetweenFields(lines.get(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isBetweenFields(String line) {
        return line.isBlank() || line.startsWith("#");
    }

    /**
     * With the field as this text says, in its old place or at the end.
     *
     * @param text begins with the field's name; blank: without the field
     * @throws BadInput if the text is not this field
     */
    public String with(String name, String text) {
        var field = text.isBlank() ? List.<String>of() : text.stripTrailing().lines().toList();
        var named = new CenterFileText(field).fields().stream().map(Field::name).toList();
        if (!text.isBlank() && !named.equals(List.of(name))) {
            throw new BadInput(List.of(new Problem("", 1, name, String.join(", ", named), "expected the field " + name + " alone",
                    "begin with " + name + ": and indent what follows.")));
        }
        var changed = new ArrayList<>(lines);
        var old = find(name);
        int at = old.map(there -> there.firstLine() - 1).orElse(changed.size());
        old.ifPresent(there -> changed.subList(at, endOf(at)).clear());
        changed.addAll(at, field);
        return String.join("\n", changed) + "\n";
    }

    private Optional<Field> find(String name) {
        return fields().stream().filter(field -> field.name().equals(name)).findFirst();
    }
}
