package org.hillsboro.reliability;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** One {@code hillsboro serve} process. */
final class Node implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofSeconds(120);
    private static final Duration LOOK_EVERY = Duration.ofMillis(20);
    private static final Duration LINK_COMES = Duration.ofSeconds(3);
    private static final Pattern LINK = Pattern.compile(".*/first#(\\S+).*");
    private static final int LAST_LINES = 20;

    private final Process process;
    private final URI address;
    private final Clockwork clockwork;
    private final long begun;
    private final List<String> output = new CopyOnWriteArrayList<>();
    private final HttpClient http = HttpClient.newHttpClient();

    private Node(Process process, URI address, Clockwork clockwork, long begun) {
        this.process = process;
        this.address = address;
        this.clockwork = clockwork;
        this.begun = begun;
    }

    /** Returns at once, long before the service answers. */
    static Node start(Program program, Database database, Clockwork clockwork) {
        int port = freePort();
        var arguments = new ArrayList<>(List.of("serve", "--port", Integer.toString(port)));
        arguments.addAll(database.options());
        long begun = clockwork.nanoTime();
        var node = new Node(program.start(arguments, database.environment()), URI.create("http://localhost:" + port), clockwork, begun);
        Thread.ofVirtual().start(node::listen);
        return node;
    }

    private void listen() {
        try (var lines = new BufferedReader(process.inputReader(StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                output.add(line);
            }
        } catch (IOException killed) {
            output.add("(killed)");
        }
    }

    /** @return seconds from the start of the process until it says that it is healthy */
    double awaitHealthy() {
        while (!isHealthy()) {
            if (!process.isAlive()) {
                throw new IllegalStateException("The service ended: " + lastLines());
            }
            if (clockwork.secondsSince(begun) > LONGEST_START.toSeconds()) {
                throw new IllegalStateException("The service is not ready after " + LONGEST_START.toSeconds() + " s: " + lastLines());
            }
            Interrupted.sleep(LOOK_EVERY);
        }
        return clockwork.secondsSince(begun);
    }

    boolean isHealthy() {
        var request = HttpRequest.newBuilder(address.resolve("/actuator/health")).timeout(Duration.ofSeconds(5)).build();
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            throw Interrupted.now(e);
        }
    }

    /** What stands behind the # of the link for the first administrator; nothing where there is one. */
    Optional<String> link() {
        long from = clockwork.nanoTime();
        while (clockwork.secondsSince(from) < LINK_COMES.toSeconds()) {
            for (String line : output) {
                var link = LINK.matcher(line);
                if (link.matches()) {
                    return Optional.of(link.group(1));
                }
            }
            Interrupted.sleep(LOOK_EVERY);
        }
        return Optional.empty();
    }

    URI address() {
        return address;
    }

    long pid() {
        return process.pid();
    }

    /** Whether answers call it by this name. */
    boolean isNamed(String name) {
        return name.startsWith(process.pid() + "@");
    }

    List<String> lastLines() {
        return output.subList(Math.max(0, output.size() - LAST_LINES), output.size());
    }

    /** As with {@code kill -9}. */
    void kill() {
        process.destroyForcibly();
        await(process);
    }

    /** As with Ctrl-C. */
    void shutDown() {
        process.destroy();
        await(process);
    }

    /** Stands still as if the machine did, until {@link #goOn}. */
    void standStill() {
        signal("-STOP");
    }

    void goOn() {
        signal("-CONT");
    }

    /** So that what the heap holds afterwards is in use. */
    void collectGarbage() {
        command(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), Long.toString(pid()), "GC.run");
    }

    private void signal(String name) {
        command("kill", name, Long.toString(pid()));
    }

    private static void command(String... words) {
        try {
            await(new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void await(Process process) {
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                throw new IllegalStateException("Process " + process.pid() + " does not end");
            }
        } catch (InterruptedException e) {
            throw Interrupted.now(e);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
