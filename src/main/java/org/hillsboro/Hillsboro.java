package org.hillsboro;

import java.nio.file.Path;
import java.time.Clock;
import org.hillsboro.cli.HillsboroCommand;
import org.hillsboro.web.ServeCommand;

/** The entry point of the jar: the commands of {@code cli}, and the one of {@code web} that starts the service. */
public final class Hillsboro {

    private Hillsboro() {}

    public static void main(String[] arguments) {
        var serve = new ServeCommand(Clock.systemUTC(), Path.of(System.getProperty("user.home")));
        System.exit(HillsboroCommand.run(serve, arguments));
    }
}
