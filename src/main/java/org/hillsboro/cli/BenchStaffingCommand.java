package org.hillsboro.cli;

import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.hillsboro.staffing.MeasureStaffing;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code hillsboro bench staffing}: how fast requirements are computed, with and without patience. */
@Command(
        name = "staffing",
        description = "Computes the requirement of a year of 15-minute intervals, by Erlang C and by Erlang A.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {"", "Example:", "  ./hillsboro bench staffing --queues 100"})
final class BenchStaffingCommand implements Callable<Integer> {

    private static final Duration PATIENCE = Duration.ofSeconds(300);

    @Spec
    private CommandSpec spec;

    @Option(names = "--queues", paramLabel = "N", defaultValue = "100", description = "Default: ${DEFAULT-VALUE}.")
    private int queues;

    @Override
    public Integer call() {
        if (queues < 1) {
            throw new ParameterException(spec.commandLine(), "--queues '" + queues + "': expected 1 or more");
        }
        spec.commandLine().getOut().printf(
                Locale.ROOT, "%-24s %7s %11s %14s %13s%n", "a year of 15 minutes", "queues", "intervals", "intervals/s", "seconds");
        print("Erlang C", null);
        print("Erlang A", PATIENCE);
        return ExitCode.OK;
    }

    private void print(String name, @Nullable Duration patience) {
        var speed = MeasureStaffing.year(queues, patience, System::nanoTime);
        spec.commandLine().getOut().printf(
                Locale.ROOT,
                "%-24s %7d %11d %14.0f %13.2f%n",
                name,
                queues,
                speed.intervals(),
                speed.intervalsPerSecond(),
                speed.seconds());
    }
}
