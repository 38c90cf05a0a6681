package org.hillsboro.reliability;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * What each part works with.
 *
 * @param databaseUrl of the user's own PostgreSQL; absent: each part has a bundled one of its own
 * @param run unlike that of any other run on the same database; names of centers end with it
 */
record Bench(
        Program program, @Nullable String databaseUrl, String run, Clockwork clockwork, SplittableRandom random, Scale scale,
        Path scratch, Figures figures) implements AutoCloseable {

    /** A running service with its first administrator. */
    record Running(Node node, Client client) implements AutoCloseable {

        @Override
        public void close() {
            node.shutDown();
        }
    }

    /** Where a part's service keeps everything: the options that say so. */
    List<String> database(String name) {
        return databaseUrl == null ? bundled(name) : List.of("--database-url", databaseUrl);
    }

    List<String> bundled(String name) {
        return List.of("--data", scratch.resolve(name).toString());
    }

    Node node(List<String> database) {
        return Node.start(program, database, clockwork);
    }

    Running running(List<String> database) {
        var node = node(database);
        try {
            node.awaitHealthy();
            return new Running(node, FirstAdministrator.signIn(node.address(), node.link()));
        } catch (RuntimeException e) {
            node.close();
            throw e;
        }
    }

    Program.Finished command(String name, List<String> more) {
        var arguments = new ArrayList<>(List.of(name));
        arguments.addAll(more);
        return program.run(clockwork::nanoTime, arguments);
    }

    String named(String center) {
        return center + "-" + run;
    }

    @Override
    public void close() {
        try (var files = Files.walk(scratch)) {
            files.sorted(Comparator.reverseOrder()).forEach(Bench::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
