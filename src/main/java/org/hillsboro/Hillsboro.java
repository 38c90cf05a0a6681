package org.hillsboro;

import java.nio.file.Path;
import java.time.Clock;
import org.hillsboro.cli.HillsboroCommand;
import org.hillsboro.serving.ServiceCommands;

/** The entry point of the jar: the commands of {@code cli}, and those of {@code serving} for the service. */
public final class Hillsboro {

    private Hillsboro() {}

    public static void main(String[] arguments) {
        var home = Path.of(System.getProperty("user.home"));
        System.exit(HillsboroCommand.run(ServiceCommands.all(Clock.systemUTC(), home), arguments));
    }
}
