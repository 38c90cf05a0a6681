package org.hillsboro.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** A main class in a process of its own; what it prints on both streams is read line by line. */
final class RunningHillsboro implements AutoCloseable {

    private static final int INTERRUPT_BIT = 1 << 1;

    private final Process process;
    private final BufferedReader output;
    private final List<String> lines = new ArrayList<>();

    private RunningHillsboro(Process process) {
        this.process = process;
        this.output = process.inputReader(StandardCharsets.UTF_8);
    }

    static RunningHillsboro start(Path directory, Class<?> main, String... arguments) throws IOException {
        return start("-Xmx300m", directory, main, arguments);
    }

    static RunningHillsboro start(String memory, Path directory, Class<?> main, String... arguments) throws IOException {
        var command = new ArrayList<String>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                memory,
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                main.getName()));
        command.addAll(List.of(arguments));
        return new RunningHillsboro(new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .start());
    }

    /** Waits for a line; there is none if the process ends first. */
    boolean waitForLine(Predicate<String> wanted) throws IOException {
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            lines.add(line);
            if (wanted.test(line)) {
                return true;
            }
        }
        return false;
    }

    /** {@code INT} or {@code TERM}. */
    void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start().waitFor();
    }

    /** A process that was started in the background of a shell without job control is deaf to Ctrl-C, as its parent. */
    boolean isDeafToInterrupt() throws IOException {
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        if (!Files.exists(status)) {
            return false;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("SigIgn:"))
                .anyMatch(line -> (Long.parseUnsignedLong(line.substring(7).strip(), 16) & INTERRUPT_BIT) != 0);
    }

    /** Reads on to its end. */
    int exitCode() throws IOException, InterruptedException {
        waitForLine(line -> false);
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            throw new IllegalStateException("still running after " + lines);
        }
        return process.exitValue();
    }

    List<String> lines() {
        return lines;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
