package org.hillsboro.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hillsboro.files.BadInput;
import org.hillsboro.files.Nearest;
import org.hillsboro.files.Problem;
import org.hillsboro.files.SwappedFolder;

/** Writes a sample center as a folder that {@code plan} takes. */
public final class WriteSample {

    private static final List<SeveralQueues> SEVERAL_QUEUES = List.of(
            SeveralQueues.LANGUAGES, SeveralQueues.BUSY_DAYS, SeveralQueues.SHOP);

    public static final List<String> NAMES = Stream.concat(
            Stream.of(HillsboroSample.NAME), SEVERAL_QUEUES.stream().map(SeveralQueues::name)).toList();

    private WriteSample() {}

    /**
     * An earlier sample in the folder is replaced as a whole.
     *
     * @return the folder
     * @throws BadInput if there is no such sample, or something else is in the folder
     */
    public static Path write(String name, Path out) {
        if (!NAMES.contains(name)) {
            throw new BadInput(List.of(new Problem(
                    "sample", 0, "", name, "expected the name of a sample; there is " + String.join(", ", NAMES),
                    Nearest.advice(name, NAMES))));
        }
        var several = SEVERAL_QUEUES.stream().filter(sample -> sample.name().equals(name)).findFirst();
        var files = several.map(SeveralQueues::files).orElseGet(HillsboroSample::files);
        String firstLine = several.map(SeveralQueues::firstLine).orElse(HillsboroSample.FIRST_LINE);
        var folder = SwappedFolder.claim(out, "--out", "sample", there -> isSample(there, files.keySet(), firstLine));
        Path beside = folder.beside();
        try {
            for (var file : files.entrySet()) {
                Files.writeString(beside.resolve(file.getKey()), file.getValue());
            }
        } catch (IOException e) {
            SwappedFolder.discard(beside);
            throw new UncheckedIOException(e);
        }
        folder.swapIn(beside);
        return folder.path();
    }

    /** The files of a sample and no other, with its README: whoever added a file keeps it. */
    private static boolean isSample(Path folder, Set<String> names, String firstLine) {
        try (var entries = Files.list(folder)) {
            var found = entries.map(entry -> entry.getFileName().toString()).collect(Collectors.toSet());
            return found.equals(names)
                    && Files.readString(folder.resolve("README.md")).startsWith(firstLine);
        } catch (IOException e) {
            return false;
        }
    }
}
