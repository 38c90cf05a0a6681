package org.hillsboro.reliability;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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
     * The same java with the same options and the same jar.
     *
     * @throws BadInput if this process runs no jar
     */
    public static Program ofThisProcess() {
        String jar = System.getProperty("java.class.path", "");
        if (!jar.endsWith(".jar")) {
            throw new BadInput(List.of(new Problem(
                    "bench service", 0, "", "", "starts services from the jar that it runs in itself", "start it with ./hillsboro.")));
        }
        var words = new ArrayList<String>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        words.addAll(List.of("-jar", jar));
        return new Program(words);
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
