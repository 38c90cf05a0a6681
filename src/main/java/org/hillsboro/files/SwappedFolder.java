package org.hillsboro.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A folder that is replaced as a whole: written beside, then swapped in by renaming, so that whoever looks sees the old
 * or the new one and never a mixture.
 *
 * <p>Folders beside it are named {@code .NAME.tmp-PID-START-N} (being written) and {@code .NAME.old-…} (on its way out).
 * Process id and start tell whether their writer still lives; what a killed process left behind is cleaned, or put back,
 * by the next run.
 */
public final class SwappedFolder {

    private final Path folder;
    private final String what;
    private final Predicate<Path> isOurs;

    private SwappedFolder(Path folder, String what, Predicate<Path> isOurs) {
        this.folder = folder;
        this.what = what;
        this.isOurs = isOurs;
    }

    /**
     * Makes sure that the folder can be written before anyone works for it, and cleans up after killed processes.
     *
     * @param option how the user named the folder, for messages
     * @param what what the folder holds, such as {@code plan}, for messages
     * @param isOurs tells a folder that may be replaced from any other
     * @throws BadInput if something else is there or nothing can be written there
     */
    public static SwappedFolder claim(Path wanted, String option, String what, Predicate<Path> isOurs) {
        try {
            Path folder = Files.exists(wanted) ? wanted.toRealPath() : wanted.toAbsolutePath().normalize();
            var claimed = new SwappedFolder(folder, what, isOurs);
            claimed.cleanUp();
            String trouble = claimed.trouble();
            if (!trouble.isEmpty()) {
                throw refused(option, wanted, trouble, "choose another folder with --out.");
            }
            claimed.probe();
            return claimed;
        } catch (IOException e) {
            throw refused(option, wanted, "expected a place that can be written (" + reason(e) + ")",
                    "choose another folder with --out.");
        }
    }

    private static BadInput refused(String option, Path wanted, String expected, String maybe) {
        return new BadInput(List.of(new Problem(option, 0, "", wanted.toString(), expected, maybe)));
    }

    /** What stands in the way of replacing the folder; empty where nothing does. */
    private String trouble() throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return "";
        }
        if (!Files.isDirectory(folder)) {
            return "expected a folder, or a name that is free";
        }
        try (var entries = Files.list(folder)) {
            return entries.findAny().isEmpty() || (isOurs.test(folder) && folder.getParent() != null)
                    ? ""
                    : "expected an empty folder, an earlier " + what
                            + " or a name that is free; this folder holds something else";
        }
    }

    /** Writes and removes a folder where the first new one would be made. */
    private void probe() throws IOException {
        Path existing = parent();
        while (!Files.exists(existing)) {
            existing = Objects.requireNonNull(existing.getParent());
        }
        Files.delete(Files.createDirectory(free(existing, "tmp")));
    }

    /** A new empty folder on the same disk, to be filled and then {@linkplain #swapIn swapped in}. */
    public Path beside() {
        try {
            Files.createDirectories(parent());
            return Files.createDirectory(free(parent(), "tmp"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws UncheckedIOException if the folder could not be replaced; then the old one is in its place again */
    public void swapIn(Path finished) {
        try {
            String trouble = trouble();
            if (!trouble.isEmpty()) {
                throw new IOException(trouble);
            }
            if (!Files.exists(folder)) {
                Files.move(finished, folder, StandardCopyOption.ATOMIC_MOVE);
                return;
            }
            Path old = free(parent(), "old");
            Files.move(folder, old, StandardCopyOption.ATOMIC_MOVE);
            try {
                Files.move(finished, folder, StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException e) {
                Files.move(old, folder, StandardCopyOption.ATOMIC_MOVE);
                throw e;
            }
            delete(old);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The " + what + " is complete in " + finished + " but could not be moved to " + folder + ".", e);
        }
    }

    public Path path() {
        return folder;
    }

    /** Removes what was begun; where even that fails, the next run cleans up. */
    public static void discard(Path begun) {
        try {
            delete(begun);
        } catch (IOException e) {
            return;
        }
    }

    private static void delete(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException e)
                    throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private void cleanUp() throws IOException {
        if (!Files.isDirectory(parent())) {
            return;
        }
        var left = Pattern.compile(Pattern.quote("." + folder.getFileName()) + "\\.(tmp|old)-(\\d+)-(\\d+)-\\d+");
        List<Path> siblings;
        try (var entries = Files.list(parent())) {
            siblings = entries.toList();
        }
        for (Path sibling : siblings) {
            var matcher = left.matcher(sibling.getFileName().toString());
            if (!matcher.matches() || lives(matcher.group(2), matcher.group(3))) {
                continue;
            }
            if (matcher.group(1).equals("old") && !Files.exists(folder)) {
                Files.move(sibling, folder, StandardCopyOption.ATOMIC_MOVE);
            } else {
                delete(sibling);
            }
        }
    }

    private static boolean lives(String pid, String start) {
        return ProcessHandle.of(Long.parseLong(pid)).filter(process -> start.equals(startOf(process))).isPresent();
    }

    private static String startOf(ProcessHandle process) {
        return Long.toString(process.info().startInstant().map(Instant::getEpochSecond).orElse(0L));
    }

    private Path free(Path parent, String kind) {
        var self = ProcessHandle.current();
        for (int n = 1; ; n++) {
            Path path = parent.resolve(
                    ".%s.%s-%d-%s-%d".formatted(folder.getFileName(), kind, self.pid(), startOf(self), n));
            if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                return path;
            }
        }
    }

    private Path parent() {
        Path parent = folder.getParent();
        return parent == null ? folder : parent;
    }

    private static String reason(IOException e) {
        String name = e.getClass().getSimpleName().replace("Exception", "");
        return e.getMessage() == null ? name : name + ": " + e.getMessage();
    }
}
