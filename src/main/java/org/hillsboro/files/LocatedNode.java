package org.hillsboro.files;

import java.util.List;
import java.util.Map;

/**
 * A value of a YAML or JSON file that knows its line.
 *
 * @param text of a scalar as it was written; empty for others
 * @param fields of an object, in their order
 * @param items of a list
 */
public record LocatedNode(Kind kind, int line, String text, Map<String, LocatedNode> fields, List<LocatedNode> items) {

    /** What a value is, as a user would call it. */
    public enum Kind {
        OBJECT,
        LIST,
        TEXT,
        NUMBER,
        TRUTH,
        NOTHING
    }

    static LocatedNode scalar(Kind kind, int line, String text) {
        return new LocatedNode(kind, line, text, Map.of(), List.of());
    }

    static LocatedNode object(int line, Map<String, LocatedNode> fields) {
        return new LocatedNode(Kind.OBJECT, line, "", fields, List.of());
    }

    static LocatedNode list(int line, List<LocatedNode> items) {
        return new LocatedNode(Kind.LIST, line, "", Map.of(), items);
    }
}
