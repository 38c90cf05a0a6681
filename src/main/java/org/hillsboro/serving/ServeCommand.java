package org.hillsboro.serving;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.hillsboro.accounts.OpenAccounts;
import org.hillsboro.files.BadInput;
import org.hillsboro.files.Problem;
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

    private static final Duration LONGEST_SHUTDOWN = Duration.ofSeconds(18);
    private static final int TERMINATED = 143;

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

    @Option(
            names = "--log-format",
            paramLabel = "text|json",
            defaultValue = "text",
            description = "How the log is written to standard error; as json, one object a line. Default: ${DEFAULT-VALUE}.")
    private LogFormat logFormat = LogFormat.TEXT;

    @Mixin
    private final DatabaseOptions database;

    /** Where it is written stands in the resources. */
    enum LogFormat {
        TEXT("serve-text.xml"),
        JSON("serve-json.xml");

        private final String configuration;

        LogFormat(String configuration) {
            this.configuration = configuration;
        }
    }

    /** @param home of the user */
    public ServeCommand(Clock clock, Path home) {
        this.clock = clock;
        this.database = new DatabaseOptions(home);
    }

    @Override
    public Integer call() throws InterruptedException {
        checkAddress();
        var opened = database.openToServe();
        ConfigurableApplicationContext context;
        try {
            context = HillsboroServer.start(
                    opened.address(), host, port, clock, "--logging.config=classpath:" + logFormat.configuration);
        } catch (RuntimeException e) {
            opened.close();
            throw e;
        }
        stopWithTheProcess(context, opened);
        opened.countRestarts(context.getBean(MeterRegistry.class));
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

    /** Before anything is started: an address that cannot be had is the user's to mend. */
    private void checkAddress() {
        try (var socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getByName(host), port));
        } catch (UnknownHostException e) {
            throw bad("--host", host, "There is no such address.", "use 0.0.0.0 to let other machines in.");
        } catch (BindException e) {
            boolean isOurs = !String.valueOf(e.getMessage()).contains("assign");
            throw isOurs
                    ? bad("--port", Integer.toString(port), "Another program listens there already, or it is not ours to take.",
                            "choose another one, as --port 8081.")
                    : bad("--host", host, "This machine has no such address.", "use 0.0.0.0 to let other machines in.");
        } catch (IOException | IllegalArgumentException e) {
            throw bad("--port", Integer.toString(port), "It cannot be listened on: " + e.getMessage() + ".", "use one of 1024 to 65535.");
        }
    }

    private static BadInput bad(String option, String value, String what, String maybe) {
        return new BadInput(List.of(new Problem(option, 0, "", value, what, maybe)));
    }

    /** What takes longer than its time is cut: plans are given back by then, and the database is taken over by the next start. */
    private static void stopWithTheProcess(ConfigurableApplicationContext context, DatabaseOptions.Opened database) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            Thread.ofPlatform().daemon().start(ServeCommand::cutOff);
            context.close();
            database.close();
        }, "shutdown"));
    }

    private static void cutOff() {
        try {
            Thread.sleep(LONGEST_SHUTDOWN);
            Runtime.getRuntime().halt(TERMINATED);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
