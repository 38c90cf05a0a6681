package org.hillsboro.reliability;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Where services and commands keep everything.
 *
 * @param options that say so to them
 * @param environment that they get besides
 * @param folder of a bundled database; absent where it is the user's own
 */
record Database(List<String> options, Map<String, String> environment, @Nullable Path folder) {

    private static final int PORT_LINE = 3;

    static Database bundled(Path folder) {
        return new Database(List.of("--data", folder.toString()), Map.of(), folder);
    }

    static Database at(String url) {
        return new Database(List.of("--database-url", url), Map.of(), null);
    }

    /** The same bundled database as one that nobody owns, once the service that started it was killed. */
    Database leftOpen() {
        var lines = serverFile();
        if (folder == null || lines.isEmpty()) {
            return this;
        }
        try {
            String url = "jdbc:postgresql://127.0.0.1:" + lines.get(PORT_LINE).strip() + "/postgres";
            String password = Files.readString(folder.resolve("password")).strip();
            return new Database(List.of("--database-url", url),
                    Map.of("HILLSBORO_DATABASE_USER", "hillsboro", "HILLSBORO_DATABASE_PASSWORD", password), folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The process of a bundled database that runs. */
    Optional<ProcessHandle> server() {
        var lines = serverFile();
        return lines.isEmpty() ? Optional.empty() : ProcessHandle.of(Long.parseLong(lines.getFirst().strip())).filter(ProcessHandle::isAlive);
    }

    /** Whatever is left of a bundled database, so that its folder can be deleted. */
    void kill() {
        server().ifPresent(server -> {
            server.destroyForcibly();
            server.onExit().orTimeout(20, TimeUnit.SECONDS).join();
        });
    }

    /** As PostgreSQL writes it; empty while none runs. */
    private List<String> serverFile() {
        try {
            var file = folder == null ? null : folder.resolve("database/postmaster.pid");
            return file != null && Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
