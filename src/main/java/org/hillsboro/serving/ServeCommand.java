package org.hillsboro.serving;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.hillsboro.accounts.OpenAccounts;
import org.hillsboro.web.HillsboroServer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code hillsboro serve}: the whole service in one process, with a database of its own or yours. */
@Command(
        name = "serve",
        description = "Starts the service with its web page and API, and ends with Ctrl-C.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  ./hillsboro serve",
            "  HILLSBORO_DATABASE_USER=hillsboro HILLSBORO_DATABASE_PASSWORD=... \\",
            "    ./hillsboro serve --database-url jdbc:postgresql://db.example.com/hillsboro",
        })
public final class ServeCommand implements Callable<Integer> {

    private final Clock clock;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--port", paramLabel = "PORT", defaultValue = "8080", description = "Default: ${DEFAULT-VALUE}.")
    private int port;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            defaultValue = "localhost",
            description = "The address to listen on; 0.0.0.0 lets other machines in. Default: ${DEFAULT-VALUE}.")
    private String host = "localhost";

    @Mixin
    private final DatabaseOptions database;

    /** @param home of the user */
    public ServeCommand(Clock clock, Path home) {
        this.clock = clock;
        this.database = new DatabaseOptions(home);
    }

    @Override
    public Integer call() throws InterruptedException {
        var opened = database.open();
        var context = HillsboroServer.start(opened.address(), host, port, clock);
        stopWithTheProcess(context, opened);
        var out = Objects.requireNonNull(spec).commandLine().getOut();
        String address = "http://" + host + ":" + context.getEnvironment().getProperty("local.server.port");
        out.println("Hillsboro listens on " + address + ", Ctrl-C ends it.");
        context.getBean(OpenAccounts.class).inviteFirstAdministrator().ifPresent(token -> {
            out.println("Nobody has an account yet. The first administrator begins here; the link works once:");
            out.println("  " + address + "/first#" + token);
            out.println("It then offers to load the sample center and to plan a week of it.");
        });
        out.flush();
        new CountDownLatch(1).await();
        return 0;
    }

    private static void stopWithTheProcess(ConfigurableApplicationContext context, DatabaseOptions.Opened database) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            context.close();
            database.close();
        }, "shutdown"));
    }
}
