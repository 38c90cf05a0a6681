package org.hillsboro.house;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What can be seen in the source files of the house only. */
final class SourceRules {

    private static final int MOST_LINES = 350;
    private static final Pattern DESCRIBED =
            Pattern.compile("/\\*\\*\\s+\\*\\s+\\w.*\\*/\\s+@NullMarked\\s+package .*", Pattern.DOTALL);

    private SourceRules() {}

    /** The files that are too long to be read in one go, each with its number of lines. */
    static Map<Path, Integer> tooLong(Path sources) {
        return files(sources).stream()
                .filter(file -> lines(file) > MOST_LINES)
                .collect(toMap(sources::relativize, SourceRules::lines));
    }

    /** The packages whose package-info is missing, says nothing, or is not null-marked. */
    static List<Path> undescribedPackages(Path sources) {
        return files(sources).stream()
                .map(Path::getParent)
                .distinct()
                .filter(folder -> !isDescribed(folder.resolve("package-info.java")))
                .map(sources::relativize)
                .toList();
    }

    private static boolean isDescribed(Path packageInfo) {
        return Files.exists(packageInfo) && DESCRIBED.matcher(text(packageInfo)).matches();
    }

    private static List<Path> files(Path sources) {
        try (Stream<Path> paths = Files.walk(sources)) {
            return paths.filter(path -> path.toString().endsWith(".java")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int lines(Path file) {
        return Math.toIntExact(text(file).lines().count());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
