package org.hillsboro.files;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hillsboro.files.LocatedNode.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Reads the fields of one object of a YAML or JSON file. Whatever is wrong is collected and stood in for, so that the
 * reading goes on; a field that nobody asked for is a problem, told by {@link #reportUnknownFields}.
 */
public final class FieldReader {

    private final String file;
    private final Problems problems;
    private final String path;
    private final int line;
    private final Map<String, LocatedNode> fields;
    private final boolean misread;
    private final Set<String> known = new LinkedHashSet<>();
    private final List<FieldReader> children = new ArrayList<>();

    private FieldReader(
            String file, Problems problems, String path, int line, Map<String, LocatedNode> fields, boolean misread) {
        this.file = file;
        this.problems = problems;
        this.path = path;
        this.line = line;
        this.fields = fields;
        this.misread = misread;
    }

    public static FieldReader of(InputFile file, LocatedNode root, Problems problems) {
        return new FieldReader(file.name(), problems, "", 0, root.fields(), false);
    }

    public boolean has(String field) {
        return node(field) != null;
    }

    /** The field's value; the placeholder, and a problem, where it is absent or wrong. */
    public <T> T required(String field, Expected<T> expected, T placeholder) {
        if (node(field) == null) {
            missing(field);
        }
        T value = optional(field, expected);
        return value == null ? placeholder : value;
    }

    /** The field's value, or the default where it is absent. */
    public <T> T optional(String field, Expected<T> expected, T defaultValue) {
        T value = optional(field, expected);
        return value == null ? defaultValue : value;
    }

    /** The field's value, null where it is absent. */
    public <T> @Nullable T optional(String field, Expected<T> expected) {
        LocatedNode node = node(field);
        return node == null ? null : read(node, pathOf(field), expected);
    }

    /** The items of a list of plain values; a problem where there are none. */
    public <T> List<T> someValues(String field, Expected<T> expected) {
        requireItems(field);
        return values(field, expected);
    }

    /** The items of a list of plain values; empty where the field is absent. */
    public <T> List<T> values(String field, Expected<T> expected) {
        var values = new ArrayList<T>();
        var items = items(field);
        for (int i = 0; i < items.size(); i++) {
            T value = read(items.get(i), pathOf(field) + "[" + i + "]", expected);
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    /** The object in the field; one without fields where it is absent. */
    public FieldReader object(String field) {
        LocatedNode node = node(field);
        return child(pathOf(field), node == null ? LocatedNode.object(line, Map.of()) : node);
    }

    /** The objects in a list; a problem where there are none. */
    public List<FieldReader> someObjects(String field) {
        requireItems(field);
        return objects(field);
    }

    /** The objects in a list; none where the field is absent. */
    public List<FieldReader> objects(String field) {
        var objects = new ArrayList<FieldReader>();
        var items = items(field);
        for (int i = 0; i < items.size(); i++) {
            objects.add(child(pathOf(field) + "[" + i + "]", items.get(i)));
        }
        return objects;
    }

    /** A problem with the field, wherever it was found out; an empty field means the whole object. */
    public void problem(String field, String expected, String maybe) {
        LocatedNode node = field.isEmpty() ? null : node(field);
        problems.add(file, node == null ? line : node.line(), pathOf(field), node == null ? "" : node.text(), expected, maybe);
    }

    public void missing(String field) {
        if (!misread) {
            problem(field, "expected this field, it is missing", "");
        }
    }

    /** Tells of every field that nobody asked for, in this object and all below it. */
    public void reportUnknownFields() {
        fields.forEach((name, node) -> {
            if (!known.contains(name)) {
                problems.add(file, node.line(), pathOf(name), node.text(), "expected no such field", Nearest.advice(name, known));
            }
        });
        children.forEach(FieldReader::reportUnknownFields);
    }

    private void requireItems(String field) {
        LocatedNode node = node(field);
        if (node == null) {
            missing(field);
        } else if (node.kind() == Kind.LIST && node.items().isEmpty()) {
            problem(field, "expected at least one", "");
        }
    }

    private @Nullable LocatedNode node(String field) {
        known.add(field);
        LocatedNode node = fields.get(field);
        return node == null || node.kind() == Kind.NOTHING ? null : node;
    }

    private List<LocatedNode> items(String field) {
        LocatedNode node = node(field);
        if (node != null && node.kind() != Kind.LIST) {
            problem(field, "expected a list, such as [...]", "");
        }
        return node == null ? List.of() : node.items();
    }

    private FieldReader child(String childPath, LocatedNode node) {
        boolean wrong = node.kind() != Kind.OBJECT;
        if (wrong) {
            problems.add(file, node.line(), childPath, node.text(), "expected fields, such as {id: ...}", "");
        }
        var child = new FieldReader(file, problems, childPath, node.line(), node.fields(), wrong);
        children.add(child);
        return child;
    }

    private <T> @Nullable T read(LocatedNode node, String valuePath, Expected<T> expected) {
        if (node.kind() == Kind.OBJECT || node.kind() == Kind.LIST) {
            problems.add(file, node.line(), valuePath, "", "expected a single value", "");
            return null;
        }
        try {
            return expected.from(node);
        } catch (IllegalArgumentException refused) {
            problems.add(file, node.line(), valuePath, node.text(),
                    UnexpectedValue.expected(refused), UnexpectedValue.maybe(refused));
            return null;
        }
    }

    private String pathOf(String field) {
        return path.isEmpty() ? field : field.isEmpty() ? path : path + "." + field;
    }
}
