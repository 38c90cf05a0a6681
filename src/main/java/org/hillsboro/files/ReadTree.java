package org.hillsboro.files;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hillsboro.files.LocatedNode.Kind;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Reads YAML, or JSON where the name ends in {@code .json}, into nodes that know their lines; data binding forgets them. */
public final class ReadTree {

    private static final Pattern YAML_PLACE = Pattern.compile("line (\\d+), column \\d+");

    /** Far beyond any center; the file of 20 queues has 5 kB. More would take the parser minutes. */
    private static final long MOST_BYTES = 1_000_000;

    private final InputFile file;
    private final Problems problems;

    private ReadTree(InputFile file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** The object that the file holds; absent, with a problem, where it holds none. A doubled field is a problem too. */
    public static Optional<LocatedNode> of(InputFile file, Problems problems) {
        return new ReadTree(file, problems).read();
    }

    private Optional<LocatedNode> read() {
        try {
            if (Files.size(file.path()) > MOST_BYTES) {
                add(0, "", "", "expected a file of at most 1 MB", "this is another file under the wrong name.");
                return Optional.empty();
            }
        } catch (IOException failure) {
            problems.add(file.problemOf(failure));
            return Optional.empty();
        }
        return parse();
    }

    private Optional<LocatedNode> parse() {
        try (Reader text = file.open();
                JsonParser parser = factory().createParser(ObjectReadContext.empty(), text)) {
            if (parser.nextToken() == null) {
                add(0, "", "", "expected fields, the file is empty", "");
                return Optional.empty();
            }
            LocatedNode root = node(parser, "");
            if (parser.nextToken() != null) {
                add(parser.currentTokenLocation().getLineNr(), "", "", "expected one document, another begins here", "");
                return Optional.empty();
            }
            if (root.kind() != Kind.OBJECT) {
                add(root.line(), "", root.text(), "expected fields such as name: Hillsboro", "");
                return Optional.empty();
            }
            return Optional.of(root);
        } catch (JacksonException failure) {
            addUnreadable(failure);
        } catch (IOException failure) {
            problems.add(file.problemOf(failure));
        }
        return Optional.empty();
    }

    private TokenStreamFactory factory() {
        return isJson()
                ? JsonFactory.builder().enable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION).build()
                : YAMLFactory.builder().build();
    }

    private boolean isJson() {
        return file.name().endsWith(".json");
    }

    private LocatedNode node(JsonParser parser, String path) {
        int line = parser.currentTokenLocation().getLineNr();
        if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
            add(line, path, "*" + yaml.getString(), "expected the value itself: aliases are not read", "write it out.");
            return LocatedNode.scalar(Kind.NOTHING, line, "");
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser, path, line);
            case START_ARRAY -> list(parser, path, line);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> LocatedNode.scalar(Kind.NUMBER, line, parser.getString());
            case VALUE_TRUE, VALUE_FALSE -> LocatedNode.scalar(Kind.TRUTH, line, parser.getString());
            case VALUE_NULL -> LocatedNode.scalar(Kind.NOTHING, line, "");
            default -> text(parser.getString(), line);
        };
    }

    /** A field that is written and left empty, or {@code ~}, is one that is absent. */
    private static LocatedNode text(String text, int line) {
        boolean nothing = text.isBlank() || text.equals("~");
        return nothing ? LocatedNode.scalar(Kind.NOTHING, line, "") : LocatedNode.scalar(Kind.TEXT, line, text);
    }

    private LocatedNode object(JsonParser parser, String path, int line) {
        var fields = new LinkedHashMap<String, LocatedNode>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            String fieldPath = path.isEmpty() ? name : path + "." + name;
            int nameLine = parser.currentTokenLocation().getLineNr();
            parser.nextToken();
            LocatedNode value = node(parser, fieldPath);
            LocatedNode first = fields.putIfAbsent(name, value);
            if (first != null) {
                add(nameLine, fieldPath, value.text(), "expected the field once, line " + first.line() + " has it already", "");
            }
        }
        return LocatedNode.object(line, fields);
    }

    private LocatedNode list(JsonParser parser, String path, int line) {
        var items = new ArrayList<LocatedNode>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node(parser, path + "[" + items.size() + "]"));
        }
        return LocatedNode.list(line, items);
    }

    private void addUnreadable(JacksonException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException notReadable) {
                problems.add(file.problemOf(notReadable));
                return;
            }
        }
        String message = String.valueOf(failure.getOriginalMessage());
        int line = failure.getLocation() == null ? 0 : Math.max(0, failure.getLocation().getLineNr());
        Matcher place = YAML_PLACE.matcher(message);
        while (!isJson() && place.find()) {
            line = Integer.parseInt(place.group(1));
        }
        String maybe = message.contains("TAB")
                ? "indent with spaces, YAML allows no tab there."
                : isJson() ? "a comma, a quote or a bracket is missing." : "the indentation is off, or a text needs quotes.";
        add(line, "", "", isJson() ? "expected JSON" : "expected YAML", maybe);
    }

    private void add(int line, String path, String value, String expected, String maybe) {
        problems.add(file.name(), line, path, value, expected, maybe);
    }
}
