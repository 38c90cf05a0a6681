package org.hillsboro.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The page docs/center-folder.md: its examples, each a center folder that has grown by one block, and its tables. */
public final class FolderPage {

    private static final Pattern FENCE = Pattern.compile("(?ms)^```(\\S+) ?(\\S*)\\n(.*?)^```$");
    private static final Pattern SECTION = Pattern.compile("(?m)^[a-z_]+:");
    private static final Pattern ROW = Pattern.compile("\\| `([^`]+)` \\|(.*?[^\\\\])\\|(.*?[^\\\\])\\|(.*)\\|");
    private static final List<String> WHOLE = List.of("center.yaml", "agents.csv");

    private final String text;

    /** @param name such as {@code queues[].goal.share} or {@code agent} */
    public record Row(String heading, String name, String byDefault, String why) {

        public boolean isWithoutEffect() {
            return why.contains("**no effect yet**");
        }
    }

    /** The files of an example by name. */
    public record Example(Map<String, String> files) {

        public Path writeInto(Path folder) {
            try {
                Files.createDirectories(folder);
                for (var file : files.entrySet()) {
                    Files.writeString(folder.resolve(file.getKey()), file.getValue());
                }
                return folder;
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    private FolderPage(String text) {
        this.text = text;
    }

    public static FolderPage read() {
        try {
            return new FolderPage(Files.readString(Path.of("docs/center-folder.md")));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** After every block that leaves a whole center. YAML blocks take the place of the fields that they name. */
    public List<Example> examples() {
        var files = new LinkedHashMap<String, String>();
        var examples = new ArrayList<Example>();
        for (var block : FENCE.matcher(text).results().toList()) {
            if (block.group(1).equals("text") || block.group(2).equals("wrong")) {
                continue;
            }
            if (block.group(2).isEmpty()) {
                files.merge("center.yaml", block.group(3), FolderPage::merged);
            } else {
                put(files, block.group(2), block.group(3));
            }
            if (files.keySet().containsAll(WHOLE) && files.size() > WHOLE.size()) {
                examples.add(new Example(Map.copyOf(files)));
            }
        }
        return examples;
    }

    /** History and requirement take each other's place. */
    private static void put(Map<String, String> files, String name, String text) {
        if (name.equals("contacts.csv")) {
            files.remove("requirement.csv");
        } else if (name.equals("requirement.csv")) {
            files.remove("contacts.csv");
        }
        files.put(name, text);
    }

    private static String merged(String center, String piece) {
        var sections = sections(center);
        sections.putAll(sections(piece));
        return String.join("", sections.values());
    }

    private static Map<String, String> sections(String yaml) {
        var starts = SECTION.matcher(yaml).results().toList();
        var sections = new LinkedHashMap<String, String>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1).start() : yaml.length();
            sections.put(starts.get(i).group(), yaml.substring(starts.get(i).start(), end));
        }
        return sections;
    }

    /** The smallest center with the fields that the page gets wrong. */
    public Example wrong() {
        var files = new LinkedHashMap<>(examples().getFirst().files());
        files.merge("center.yaml", block("yaml wrong"), FolderPage::merged);
        return new Example(files);
    }

    /** What the page says is the answer to {@link #wrong}. */
    public String answer() {
        return block("text");
    }

    private String block(String info) {
        int start = text.indexOf("```" + info + "\n") + info.length() + 4;
        return text.substring(start, text.indexOf("```\n", start));
    }

    /** The rows of all tables of fields and columns. */
    public List<Row> rows() {
        var rows = new ArrayList<Row>();
        String heading = "";
        for (String line : text.lines().toList()) {
            if (line.startsWith("#")) {
                heading = line.replaceFirst("#+ ", "");
            } else if (line.startsWith("| column of a roster")) {
                heading = "roster.csv";
            }
            var row = ROW.matcher(line);
            if (row.matches()) {
                rows.add(new Row(heading, row.group(1), row.group(3).strip(), row.group(4).strip()));
            }
        }
        return rows;
    }
}
