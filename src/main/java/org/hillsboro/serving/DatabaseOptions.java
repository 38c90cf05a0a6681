package org.hillsboro.serving;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.hillsboro.files.BadInput;
import org.hillsboro.files.Problem;
import org.hillsboro.store.BundledDatabase;
import org.hillsboro.store.CheckDatabase;
import org.hillsboro.store.DatabaseAddress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which database a command works with: the bundled one in a folder, or one of the user's own. */
final class DatabaseOptions {

    private static final String USER = "HILLSBORO_DATABASE_USER";
    private static final String PASSWORD = "HILLSBORO_DATABASE_PASSWORD";

    private final Path home;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Where the bundled database keeps everything. Default: .hillsboro in your home folder.")
    private @Nullable Path data;

    @Option(
            names = "--database-url",
            paramLabel = "URL",
            description = "A PostgreSQL of your own instead, as jdbc:postgresql://HOST:PORT/NAME. The user and the password"
                    + " stand in the environment: " + USER + ", " + PASSWORD + ".")
    private @Nullable String databaseUrl;

    /** @param home of the user */
    DatabaseOptions(Path home) {
        this.home = home;
    }

    /** A database that can be used until it is closed; the bundled one stops then, unless others use it. */
    record Opened(DatabaseAddress address, @Nullable BundledDatabase bundled) implements AutoCloseable {

        /** A database of the user's own is theirs to watch. */
        void countRestarts(MeterRegistry meters) {
            if (bundled != null) {
                FunctionCounter.builder("hillsboro.database.restarts", bundled, BundledDatabase::restarts)
                        .description("Times that the bundled database died and was started again")
                        .register(meters);
            }
        }

        @Override
        public void close() {
            if (bundled != null) {
                bundled.close();
            }
        }
    }

    /** The bundled database begins empty where there is none yet. */
    Opened open() {
        return open(BundledDatabase::start);
    }

    /** The same for the one process that may serve from a folder. */
    Opened openToServe() {
        return open(BundledDatabase::startToServe);
    }

    private Opened open(Function<Path, BundledDatabase> start) {
        if (databaseUrl != null) {
            var own = new DatabaseAddress(databaseUrl, environment(USER), environment(PASSWORD));
            CheckDatabase.check(own);
            return new Opened(own, null);
        }
        try {
            var bundled = start.apply(folder());
            return new Opened(bundled.address(), bundled);
        } catch (UncheckedIOException e) {
            throw new BadInput(List.of(new Problem(folder().toString(), 0, "", "",
                    "The bundled database cannot use this folder: " + e.getCause() + ".", "name one of yours with --data.")));
        }
    }

    /** @throws BadInput if the folder holds no bundled database */
    Opened openExisting() {
        if (databaseUrl == null && !Files.isDirectory(folder().resolve("database"))) {
            throw new BadInput(List.of(new Problem(folder().toString(), 0, "", "", "There is no database of Hillsboro in this folder.",
                    "name the folder that ./hillsboro serve has as --data.")));
        }
        return open();
    }

    private Path folder() {
        return data == null ? home.resolve(".hillsboro") : data;
    }

    private static String environment(String name) {
        String value = System.getenv(name);
        return value == null ? "" : value;
    }
}
