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

/** {@code hillsboro backup}: everything that the service keeps, in one file. */
@Command(
        name = "backup",
        description = "Writes everything that the service keeps, as it is at one moment, into one file. The service may go on working.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  ./hillsboro backup monday.zip",
            "  ./hillsboro backup monday.zip --data /var/lib/hillsboro",
        })
final class BackupCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "Where to; not there yet.")
    private @Nullable Path file;

    @Mixin
    private final DatabaseOptions database;

    /** @param home of the user */
    BackupCommand(Path home) {
        this.database = new DatabaseOptions(home);
    }

    @Override
    public Integer call() {
        var named = Objects.requireNonNull(file).toAbsolutePath();
        try (var opened = database.openExisting()) {
            var contents = Backup.write(opened.address(), named);
            var out = Objects.requireNonNull(spec).commandLine().getOut();
            out.println("Wrote " + contents.rows() + " rows of " + contents.tables().size() + " tables, digest " + contents.digest() + ".");
            out.flush();
        }
        return 0;
    }
}
