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

    /** Where a part's services keep everything. */
    Database database(String name) {
        return databaseUrl == null ? bundled(name) : Database.at(databaseUrl);
    }

    Database bundled(String name) {
        return Database.bundled(scratch.resolve(name));
    }

    Node node(Database database) {
        return Node.start(program, database, clockwork);
    }

    Running running(Database database) {
        var node = node(database);
        try {
            node.awaitHealthy();
            return new Running(node, FirstAdministrator.signIn(node.address(), node.link()));
        } catch (RuntimeException e) {
            node.close();
            throw e;
        }
    }

    /** A command of Hillsboro, run to its end. */
    Program.Finished command(Database database, String... words) {
        var arguments = new ArrayList<>(List.of(words));
        arguments.addAll(database.options());
        return program.run(clockwork::nanoTime, arguments, database.environment());
    }

    String named(String center) {
        return center + "-" + run;
    }

    /** Deletes everything, and ends databases whose services were killed. */
    @Override
    public void close() {
        try (var folders = Files.list(scratch)) {
            folders.forEach(folder -> Database.bundled(folder).kill());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
