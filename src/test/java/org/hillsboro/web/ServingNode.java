package org.hillsboro.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.hillsboro.Hillsboro;
import org.hillsboro.store.DatabaseAddress;

/** {@code hillsboro serve} in a process of its own. */
final class ServingNode implements AutoCloseable {

    private static final Pattern LISTENS = Pattern.compile("Hillsboro listens on (\\S+), .*");

    private final Process process;
    private final URI address;

    private ServingNode(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    /** Several at once, which takes hardly longer than one. */
    static List<ServingNode> start(int count, DatabaseAddress database) throws IOException {
        var processes = new ArrayList<Process>();
        for (int i = 0; i < count; i++) {
            processes.add(process("--database-url", database.jdbcUrl(), database));
        }
        var nodes = new ArrayList<ServingNode>();
        for (var process : processes) {
            nodes.add(new ServingNode(process, addressOf(process)));
        }
        return nodes;
    }

    private static Process process(String option, String value, DatabaseAddress database) throws IOException {
        var builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx300m", "-XX:TieredStopAtLevel=1", "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Hillsboro.class.getName(), "serve", "--port", "0", option, value)
                .redirectErrorStream(true);
        builder.environment().put("HILLSBORO_DATABASE_USER", database.user());
        builder.environment().put("HILLSBORO_DATABASE_PASSWORD", database.password());
        return builder.start();
    }

    private static URI addressOf(Process process) throws IOException {
        var output = new BufferedReader(process.inputReader(StandardCharsets.UTF_8));
        var lines = new ArrayList<String>();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            lines.add(line);
            var listens = LISTENS.matcher(line);
            if (listens.matches()) {
                Thread.ofVirtual().start(() -> output.lines().forEach(later -> {}));
                return URI.create(listens.group(1));
            }
        }
        throw new IllegalStateException("The node ended: " + lines);
    }

    URI address() {
        return address;
    }

    /** Whether it calls itself so in answers. */
    boolean isNamed(String node) {
        return node.startsWith(process.pid() + "@");
    }

    /** As with {@code kill -9}. */
    void kill() {
        process.destroyForcibly();
    }

    /** As with Ctrl-C, and waits for the end. */
    void shutDown() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            throw new IllegalStateException("still running a minute after it was asked to end");
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
