package org.hillsboro.reliability;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import org.hillsboro.files.BadInput;
import org.hillsboro.files.Problem;

/**
 * How Hillsboro is started in a process of its own.
 *
 * @param words of the command line before {@code serve} and the like
 */
public record Program(List<String> words) {

    /** A command that has ended, with all that it printed. */
    record Finished(int exitCode, String output, long nanos) {}

    /**
     * The launcher that this process was started by.
     *
     * @throws BadInput if it was not
     */
    public static Program ofThisProcess() {
        String launcher = System.getProperty("hillsboro.launcher");
        if (launcher == null) {
            throw new BadInput(List.of(new Problem("bench service", 0, "", "", "starts services as users do", "start it with ./hillsboro.")));
        }
        return new Program(List.of(launcher));
    }

    /** @param environment that it gets besides ours */
    Process start(List<String> arguments, Map<String, String> environment) {
        var command = new ArrayList<>(words);
        command.addAll(arguments);
        try {
            var builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().putAll(environment);
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Finished run(LongSupplier nanoTime, List<String> arguments, Map<String, String> environment) {
        long begun = nanoTime.getAsLong();
        var process = start(arguments, environment);
        try {
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Finished(process.waitFor(), output, nanoTime.getAsLong() - begun);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            process.destroyForcibly();
            throw Interrupted.now(e);
        }
    }
}
