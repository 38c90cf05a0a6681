package org.hillsboro.keeping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hillsboro.files.BadInput;
import org.hillsboro.files.Problem;

/**
 * What becomes other in a center folder, all of it or nothing.
 *
 * @param files that are put in, by their names there
 * @param removed names of files that are taken out
 * @param fields of a center file in YAML: the new text by the name, as in {@link CenterFileText#with}
 */
public record CenterChange(Map<String, Path> files, Collection<String> removed, Map<String, String> fields) {

    static final List<String> YAML = List.of("center.yaml", "center.yml");

    /** Every file of a folder is put in. */
    public static CenterChange ofFolder(Path folder, Collection<String> removed, Map<String, String> fields) {
        var files = new TreeMap<String, Path>();
        try (var entries = Files.list(folder)) {
            entries.forEach(file -> files.put(String.valueOf(file.getFileName()), file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new CenterChange(files, removed, fields);
    }

    static CenterChange of(String file, Path content) {
        return new CenterChange(Map.of(file, content), List.of(), Map.of());
    }

    static CenterChange without(String file) {
        return new CenterChange(Map.of(), List.of(file), Map.of());
    }

    public static CenterChange ofField(String name, String text) {
        return new CenterChange(Map.of(), List.of(), Map.of(name, text));
    }

    /** The files that become others. @param kept names of those that are there */
    SortedSet<String> touched(Collection<String> kept) {
        var touched = new TreeSet<>(files.keySet());
        touched.addAll(removed);
        if (!fields.isEmpty()) {
            kept.stream().filter(YAML::contains).forEach(touched::add);
        }
        return touched;
    }

    /** @throws BadInput where a field cannot be changed */
    void applyTo(Path folder) {
        try {
            for (var name : removed) {
                Files.deleteIfExists(folder.resolve(name));
            }
            for (var file : files.entrySet()) {
                Files.copy(file.getValue(), folder.resolve(file.getKey()), StandardCopyOption.REPLACE_EXISTING);
            }
            if (!fields.isEmpty()) {
                change(centerFileOf(folder));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path centerFileOf(Path folder) {
        return YAML.stream().map(folder::resolve).filter(Files::exists).findFirst().orElseThrow(() -> new BadInput(List.of(
                new Problem("", 0, "", "", "expected a center.yaml, whose fields can be changed one by one",
                        "send the changed center file as a whole."))));
    }

    private void change(Path centerFile) throws IOException {
        String text = Files.readString(centerFile);
        for (var field : fields.entrySet()) {
            text = CenterFileText.of(text).with(field.getKey(), field.getValue());
        }
        Files.writeString(centerFile, text);
    }
}
