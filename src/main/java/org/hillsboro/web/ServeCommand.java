package org.hillsboro.web;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.hillsboro.accounts.OpenAccounts;
import org.hillsboro.store.BundledDatabase;
import org.hillsboro.store.DatabaseAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
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

    private static final String USER = "HILLSBORO_DATABASE_USER";
    private static final String PASSWORD = "HILLSBORO_DATABASE_PASSWORD";

    private final Clock clock;
    private final Path home;

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
    public ServeCommand(Clock clock, Path home) {
        this.clock = clock;
        this.home = home;
    }

    @Override
    public Integer call() throws InterruptedException {
        BundledDatabase bundled = null;
        DatabaseAddress database;
        if (databaseUrl == null) {
            bundled = BundledDatabase.start(data == null ? home.resolve(".hillsboro") : data);
            database = bundled.address();
        } else {
            database = new DatabaseAddress(databaseUrl, environment(USER), environment(PASSWORD));
        }
        var context = HillsboroServer.start(database, host, port, clock);
        stopWithTheProcess(context, bundled);
        var out = Objects.requireNonNull(spec).commandLine().getOut();
        String address = "http://" + host + ":" + context.getEnvironment().getProperty("local.server.port");
        out.println("Hillsboro listens on " + address + ", Ctrl-C ends it.");
        context.getBean(OpenAccounts.class).inviteFirstAdministrator().ifPresent(token -> {
            out.println("Nobody has an account yet. The first administrator begins here; the link works once:");
            out.println("  " + address + "/first#" + token);
        });
        out.flush();
        new CountDownLatch(1).await();
        return 0;
    }

    private static void stopWithTheProcess(ConfigurableApplicationContext context, @Nullable BundledDatabase bundled) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            context.close();
            if (bundled != null) {
                bundled.close();
            }
        }, "shutdown"));
    }

    private static String environment(String name) {
        String value = System.getenv(name);
        return value == null ? "" : value;
    }
}
