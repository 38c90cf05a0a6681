package org.hillsboro.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import org.hillsboro.drafts.DraftRoster;
import org.hillsboro.planning.PlanOrder;
import org.hillsboro.planning.PlanWeek;
import org.hillsboro.reporting.Stopwatch;
import org.hillsboro.solving.SolveLimits;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hillsboro bench editing}: how long a scheduler's edits of a roster take, without HTTP and database. */
@Command(
        name = "editing",
        description = {
            "Plans each center for some seconds, opens the roster as a draft, and prints how long previews and edits of each"
                    + " kind take: the middle one and the slowest of a hundred, in milliseconds, after a warm-up.",
            "An edit is judged by the same code as in the service: rules, coverage and cost of all that it touches.",
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {"", "Example:", "  ./hillsboro bench editing ../shared/centers/bench-2000 --seconds 5"})
final class BenchEditingCommand implements Callable<Integer> {

    private static final int WARM_UP = 100;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "CENTER", arity = "1..*", description = "Center folders.")
    private List<Path> centers = List.of();

    @Option(
            names = "--seconds",
            paramLabel = "S",
            converter = Converters.Seconds.class,
            defaultValue = "5",
            description = "How long to search for the roster that is edited. Default: ${DEFAULT-VALUE}.")
    private Duration seconds;

    @Option(names = "--edits", paramLabel = "N", defaultValue = "300", description = "Of each kind. Default: ${DEFAULT-VALUE}.")
    private int edits;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "0", description = "Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Override
    public Integer call() {
        var stop = StopSignal.listen(System.err);
        for (var center : centers) {
            if (!stop.isRaised()) {
                var limits = new SolveLimits(seconds, null, null, seed);
                var watcher = new WatchPlan(System.err, false, limits, stop::isRaised);
                var plan = new PlanWeek(new PlanOrder(center, null, 0.5, limits).with(null).verified(false), watcher, new Stopwatch(System::nanoTime)).plan();
                long begun = System.nanoTime();
                var draft = new DraftRoster(plan.roster(), plan.folder(), plan.requirement(), List.of());
                double opened = (System.nanoTime() - begun) / 1e6;
                var out = spec.commandLine().getOut();
                out.printf(Locale.ROOT, "%s: %,d agents, %,d shifts, opened in %.0f ms%n", center.getFileName(),
                        plan.folder().agents().size(), draft.shifts().size(), opened);
                var drawn = new DrawnEdits(draft, new SplittableRandom(seed));
                drawn.measure(WARM_UP, System::nanoTime);
                drawn.measure(edits, System::nanoTime).print(out, "  ");
                long log = System.nanoTime();
                var again = DraftRoster.rebuilt(plan.roster(), plan.folder(), plan.requirement(), List.of(), draft.log());
                out.printf(Locale.ROOT, "  loaded again with its %,d edits in %.0f ms%n", again.version(), (System.nanoTime() - log) / 1e6);
                out.flush();
            }
        }
        return ExitCode.OK;
    }
}
