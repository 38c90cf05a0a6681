package org.hillsboro.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.hillsboro.folder.ReadCenterFolder;
import org.hillsboro.planning.PlanOrder;
import org.hillsboro.planning.PlanWeek;
import org.hillsboro.reporting.Plan;
import org.hillsboro.reporting.Stopwatch;
import org.hillsboro.solving.SolveLimits;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hillsboro bench optimizer}: plans centers again and again, and prints a table of what the search reached. */
@Command(
        name = "optimizer",
        description = {
            "Plans each center with several seeds and prints how good the rosters are, how fast that came and what it took; the"
                    + " worst seed counts.",
            "Each finished run is kept in a file, and not repeated by the same program: Ctrl-C ends the bench, the same command"
                    + " goes on. All of ../shared/centers takes about 45 minutes.",
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  ./hillsboro bench optimizer",
            "  ./hillsboro bench optimizer ../shared/centers/bench-200 --seconds 30 --seeds 1",
            "  ./hillsboro bench optimizer --markdown",
        })
final class BenchOptimizerCommand implements Callable<Integer> {

    private static final Path SHARED = Path.of("../shared/centers");

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "CENTER", arity = "0..*", description = "Center folders. Default: all of ../shared/centers.")
    private List<Path> centers = List.of();

    @Option(
            names = "--seconds",
            paramLabel = "S",
            converter = Converters.Seconds.class,
            description = "How long each run takes. Default: 60, from 5,000 agents on 120, and 300 for one more run of bench-200 and"
                    + " bench-2000.")
    private @Nullable Duration seconds;

    @Option(names = "--seeds", paramLabel = "N", defaultValue = "3", description = "Runs of each center. Default: ${DEFAULT-VALUE}.")
    private int seeds;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "0", description = "The first of the seeds. Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Option(names = "--rows", paramLabel = "FILE", description = "Where finished runs are kept. Default: target/bench/optimizer.csv.")
    private Path file = BenchRows.BY_DEFAULT;

    @Option(names = "--anew", description = "Forget the runs of the file first, also those of peers.")
    private boolean anew;

    @Option(names = "--markdown", description = "Print the table as Markdown too.")
    private boolean markdown;

    private record Run(Path center, long seed, Duration time) {

        double seconds() {
            return time.toMillis() / 1000.0;
        }

        String name() {
            return String.valueOf(center.toAbsolutePath().normalize().getFileName());
        }
    }

    @Override
    public Integer call() {
        if (seeds < 1) {
            throw new ParameterException(spec.commandLine(), "--seeds '" + seeds + "': expected 1 or more");
        }
        var chosen = centers.isEmpty() ? shared() : centers;
        if (chosen.isEmpty()) {
            spec.commandLine().getErr().println("There are no centers at " + SHARED + "; name at least one center folder.");
            return ExitCode.USAGE;
        }
        var rows = new BenchRows(file);
        if (anew) {
            rows.clear();
        }
        var wanted = runs(chosen);
        String release = release();
        var stop = StopSignal.listen(System.err);
        for (var run : wanted) {
            if (!stop.isRaised() && !isThere(rows, run, release)) {
                var measured = measured(run, release, stop);
                if (!stop.isRaised()) {
                    rows.add(measured);
                }
            }
        }
        print(rows, wanted, release);
        return ExitCode.OK;
    }

    private List<Run> runs(List<Path> chosen) {
        var runs = new ArrayList<Run>();
        for (var center : chosen) {
            Duration given = seconds;
            var each = given != null ? given : BenchTarget.timeFor(ReadCenterFolder.read(center).agents().size());
            for (int i = 0; i < seeds; i++) {
                runs.add(new Run(center, seed + i, each));
            }
            long longer = BenchTarget.of(runs.getLast().name()).map(BenchTarget::longer).orElse(0L);
            if (given == null && longer > 0) {
                runs.add(new Run(center, seed, Duration.ofSeconds(longer)));
            }
        }
        return runs;
    }

    private static boolean isThere(BenchRows rows, Run run, String release) {
        return rows.runs().stream().anyMatch(done -> done.isOurs() && done.release().equals(release)
                && done.center().equals(run.name()) && done.seed() == run.seed && done.seconds() == run.seconds());
    }

    private static BenchRun measured(Run run, String release, StopSignal stop) {
        PeakMemory.reset();
        var limits = new SolveLimits(run.time, null, null, run.seed);
        var gaps = new WatchGaps(new WatchPlan(System.err, false, limits, stop::isRaised));
        var plan = new PlanWeek(new PlanOrder(run.center, null, 0.5, limits).with(null).verified(false), gaps, new Stopwatch(System::nanoTime)).plan();
        return row(run, release, plan, gaps);
    }

    private static BenchRun row(Run run, String release, Plan plan, WatchGaps gaps) {
        var solved = plan.solved();
        double searched = solved.searchTime().toMillis() / 1000.0;
        return new BenchRun(
                BenchRun.HILLSBORO,
                run.name(),
                plan.folder().agents().size(),
                plan.week().toString(),
                run.seed,
                run.seconds(),
                release,
                plan.firstRosterSeconds(),
                gaps.at(10, run.seconds()),
                gaps.at(30, run.seconds()),
                gaps.at(60, run.seconds()),
                solved.gap(),
                plan.coverage().requiredAgentMinutes().doubleValue(),
                plan.coverage().shortfallAgentMinutes().doubleValue(),
                solved.unavoidableShortfallAgentMinutes(),
                plan.violations().size(),
                plan.cost().total().major().doubleValue(),
                solved.bound(),
                solved.shortfallPrice().doubleValue(),
                solved.boundPasses(),
                searched == 0 ? 0 : Math.round(solved.steps() / searched),
                PeakMemory.megabytes());
    }

    private void print(BenchRows rows, List<Run> wanted, String release) {
        var names = wanted.stream().map(Run::name).distinct().toList();
        var shown = rows.runs().stream()
                .filter(run -> names.contains(run.center()) && (!run.isOurs() || run.release().equals(release)))
                .toList();
        var out = spec.commandLine().getOut();
        var table = new BenchTable(shown);
        table.text().print(out, "");
        if (markdown) {
            out.println();
            table.page().printMarkdown(out);
        }
        out.printf(Locale.ROOT, "%n%s%n", BenchTable.NOTE);
        out.flush();
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

    /** The jar that runs, by its content. */
    static String release() {
        try {
            var program = Path.of(BenchOptimizerCommand.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            if (Files.isDirectory(program)) {
                return "classes";
            }
            var digest = MessageDigest.getInstance("SHA-256");
            try (var in = new DigestInputStream(Files.newInputStream(program), digest)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
