package org.hillsboro.cli;

import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import org.hillsboro.reliability.MeasurePromises;
import org.hillsboro.reliability.Part;
import org.hillsboro.reliability.Program;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code hillsboro bench service}: whether the service keeps what docs/reliability.md promises. */
@Command(
        name = "service",
        description = {
            "Starts services of its own, works with them as many clients do, kills them, and compares what was acknowledged"
                    + " with what is there. Takes about half an hour.",
            "Everything lies in a temporary folder and is deleted at the end.",
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:every promise was kept", "1:one was not; its row says BROKEN"},
        footer = {
            "",
            "Examples:",
            "  ./hillsboro bench service",
            "  ./hillsboro bench service --part edits,publications",
            "  ./hillsboro bench service --part interactive --minutes 1",
        })
final class BenchServiceCommand implements Callable<Integer> {

    private static final int LONGEST_MINUTES = 24 * 60;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--part",
            paramLabel = "PART",
            split = ",",
            description = "Only these: ${COMPLETION-CANDIDATES}. Default: all.")
    private List<Part> parts = List.of();

    @Option(
            names = "--minutes",
            paramLabel = "M",
            defaultValue = "10",
            description = "How long requests are sent while a plan is solved. Default: ${DEFAULT-VALUE}.")
    private int minutes;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "0", description = "Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Option(
            names = "--database-url",
            paramLabel = "URL",
            description = "A PostgreSQL of your own for the bench alone, instead of bundled ones; as for serve, with user and"
                    + " password in the environment.")
    private @Nullable String databaseUrl;

    @Override
    public Integer call() {
        if (minutes < 1 || minutes > LONGEST_MINUTES) {
            throw new ParameterException(spec.commandLine(), "--minutes '" + minutes + "': expected 1 to " + LONGEST_MINUTES);
        }
        var wanted = parts.isEmpty() ? EnumSet.allOf(Part.class) : EnumSet.copyOf(parts);
        String run = Long.toString(Clock.systemUTC().millis(), Character.MAX_RADIX);
        var order = new MeasurePromises.Order(wanted, Duration.ofMinutes(minutes), seed, databaseUrl, run);
        var kept = new MeasurePromises(spec.commandLine().getOut(), Program.ofThisProcess(), System::nanoTime).measure(order);
        return kept ? 0 : 1;
    }
}
