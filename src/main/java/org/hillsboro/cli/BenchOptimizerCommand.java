package org.hillsboro.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.hillsboro.planning.PlanOrder;
import org.hillsboro.planning.PlanWeek;
import org.hillsboro.reporting.Plan;
import org.hillsboro.reporting.Stopwatch;
import org.hillsboro.solving.SolveLimits;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hillsboro bench optimizer}: plans centers, writes nothing and prints a table of what the search reached. */
@Command(
        name = "optimizer",
        description = "Plans each center and prints how good the roster is, how fast it came and what it took.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {"", "Example:", "  ./hillsboro bench optimizer ../shared/centers/bench-200 --seconds 30"})
final class BenchOptimizerCommand implements Callable<Integer> {

    private static final Path SHARED = Path.of("../shared/centers");
    private static final String ROW = "%-22s %6s %7s %8s %9s %14s %14s %6s %7s %11s %8s%n";

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "CENTER", arity = "0..*", description = "Center folders. Default: all of ../shared/centers.")
    private List<Path> centers = List.of();

    @Option(
            names = "--seconds",
            paramLabel = "S",
            converter = Converters.Seconds.class,
            defaultValue = "60",
            description = "How long to search for each center. Default: ${DEFAULT-VALUE}.")
    private Duration seconds;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "0", description = "Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Override
    public Integer call() {
        var chosen = centers.isEmpty() ? shared() : centers;
        if (chosen.isEmpty()) {
            spec.commandLine().getErr().println("There are no centers at " + SHARED + "; name at least one center folder.");
            return ExitCode.USAGE;
        }
        var out = spec.commandLine().getOut();
        out.printf(Locale.ROOT, ROW, "center", "agents", "first s", "gap %", "short min", "bound", "cost", "broken",
                "passes", "steps/s", "peak MB");
        var stop = StopSignal.listen(System.err);
        for (var center : chosen) {
            if (!stop.isRaised()) {
                PeakMemory.reset();
                var limits = new SolveLimits(seconds, null, null, seed);
                var watcher = new WatchPlan(System.err, false, limits, stop::isRaised);
                var order = new PlanOrder(center, null, 0.5, limits).with(null);
                print(out, center, new PlanWeek(order, watcher, new Stopwatch(System::nanoTime)).plan());
            }
        }
        return ExitCode.OK;
    }

    private static List<Path> shared() {
        if (!Files.isDirectory(SHARED)) {
            return List.of();
        }
        try (var entries = Files.list(SHARED)) {
            return entries.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void print(PrintWriter out, Path center, Plan plan) {
        var solved = plan.solved();
        double searched = solved.searchTime().toMillis() / 1000.0;
        out.printf(
                Locale.ROOT,
                ROW,
                center.getFileName(),
                plan.folder().agents().size(),
                plan.firstRosterSeconds() == null ? "-" : String.format(Locale.ROOT, "%.1f", plan.firstRosterSeconds()),
                solved.gap() == null ? "-" : String.format(Locale.ROOT, "%.3f", 100 * solved.gap()),
                plan.coverage().shortfallAgentMinutes().stripTrailingZeros().toPlainString(),
                String.format(Locale.ROOT, "%.2f", solved.bound()),
                plan.cost().total().major().toPlainString(),
                plan.violations().size(),
                solved.boundPasses(),
                searched == 0 ? "-" : String.format(Locale.ROOT, "%,.0f", solved.steps() / searched),
                PeakMemory.megabytes());
        out.flush();
    }
}
