package org.hillsboro.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.hillsboro.Hillsboro;
import org.hillsboro.store.DatabaseAddress;

/** {@code hillsboro serve}, or another command, in a process of its own. */
final class ServingNode implements AutoCloseable {

    private static final Pattern LISTENS = Pattern.compile("Hillsboro listens on (\\S+), .*");
    private static final DatabaseAddress NOBODY = new DatabaseAddress("", "", "");

    private final Process process;
    private final URI address;
    private final List<String> lines;

    private ServingNode(Process process) throws IOException {
        this.process = process;
        this.lines = new ArrayList<>();
        this.address = addressOf(process, lines);
    }

    /** Several at once, which takes hardly longer than one. */
    static List<ServingNode> start(int count, DatabaseAddress database) throws IOException {
        var processes = new ArrayList<Process>();
        for (int i = 0; i < count; i++) {
            processes.add(command(database, "-Xmx300m", "serve", "--port", "0", "--database-url", database.jdbcUrl()));
        }
        var nodes = new ArrayList<ServingNode>();
        for (var process : processes) {
            nodes.add(new ServingNode(process));
        }
        return nodes;
    }

    /** With the bundled database in a folder. */
    static ServingNode startIn(Path folder, String heap, String... more) throws IOException {
        var words = new ArrayList<>(List.of("serve", "--port", "0", "--data", folder.toString()));
        words.addAll(List.of(more));
        return new ServingNode(command(NOBODY, heap, words.toArray(String[]::new)));
    }

    /** Any command of ours; standard error comes with its output. */
    static Process command(DatabaseAddress database, String heap, String... words) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), heap, "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC", "-cp", System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Hillsboro.class.getName()));
        command.addAll(List.of(words));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("HILLSBORO_DATABASE_USER", database.user());
        builder.environment().put("HILLSBORO_DATABASE_PASSWORD", database.password());
        return builder.start();
    }

    private static URI addressOf(Process process, List<String> lines) throws IOException {
        var output = new BufferedReader(process.inputReader(StandardCharsets.UTF_8));
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            lines.add(line);
            var listens = LISTENS.matcher(line);
            if (listens.matches()) {
                Thread.ofVirtual().start(() -> output.lines().forEach(later -> {
                    synchronized (lines) {
                        lines.add(later);
                    }
                }));
                return URI.create(listens.group(1));
            }
        }
        throw new IllegalStateException("The node ended: " + lines);
    }

    /** What it has written until now. */
    List<String> lines() {
        synchronized (lines) {
            return List.copyOf(lines);
        }
    }

    URI address() {
        return address;
    }

    /** The first administrator, come in by the link that the node prints. */
    Browser administrator() {
        var browser = new Browser(address);
        var token = Pattern.compile("/first#(\\S+)");
        String link = browser.until(() -> lines().stream().filter(line -> token.matcher(line).find()).findFirst());
        var found = token.matcher(link);
        if (!found.find()) {
            throw new IllegalStateException(link);
        }
        browser.post("/api/first-administrator", """
                {"token": "%s", "email": "ada@example.com", "name": "Ada", "password": "%s"}"""
                .formatted(found.group(1), RunningHillsboro.PASSWORD)).expect(200);
        return browser;
    }

    /** The server of the bundled database in a folder. */
    static ProcessHandle databaseIn(Path folder) throws IOException {
        String pid = Files.readAllLines(folder.resolve("database/postmaster.pid")).getFirst().strip();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    /** Whether it calls itself so in answers. */
    boolean isNamed(String node) {
        return node.startsWith(process.pid() + "@");
    }

    /** As with {@code kill -9}. */
    void kill() {
        process.destroyForcibly();
    }

    /** As with Ctrl-C, and waits for the end. @return the exit code */
    int shutDown() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            throw new IllegalStateException("still running a minute after it was asked to end");
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
