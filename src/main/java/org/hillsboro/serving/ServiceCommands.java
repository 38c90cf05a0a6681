package org.hillsboro.serving;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** The commands that start the service and look after its database. */
public final class ServiceCommands {

    private ServiceCommands() {}

    /** @param home of the user */
    public static List<Object> all(Clock clock, Path home) {
        return List.of(new ServeCommand(clock, home), new CheckCommand(home), new BackupCommand(home),
                new RestoreCommand(home));
    }
}
