package org.hillsboro.serving;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.hillsboro.store.Backup;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hillsboro restore}: a backup into an empty database. */
@Command(
        name = "restore",
        description = "Reads a backup into an empty database: a new folder, or a new database of your own. Everyone signs in again after it.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  ./hillsboro restore monday.zip --data new-folder",
        })
final class RestoreCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "What ./hillsboro backup wrote.")
    private @Nullable Path file;

    @Mixin
    private final DatabaseOptions database;

    /** @param home of the user */
    RestoreCommand(Path home) {
        this.database = new DatabaseOptions(home);
    }

    @Override
    public Integer call() {
        var named = Objects.requireNonNull(file).toAbsolutePath();
        try (var opened = database.open()) {
            var contents = Backup.restore(opened.address(), named);
            var out = Objects.requireNonNull(spec).commandLine().getOut();
            out.println("Read " + contents.rows() + " rows of " + contents.tables().size() + " tables, digest " + contents.digest() + ".");
            out.flush();
        }
        return 0;
    }
}
