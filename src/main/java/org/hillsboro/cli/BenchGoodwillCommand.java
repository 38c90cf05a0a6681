package org.hillsboro.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.hillsboro.files.SwappedFolder;
import org.hillsboro.folder.ReadCenterFolder;
import org.hillsboro.planning.PlanGoodwill;
import org.hillsboro.planning.PlanLike;
import org.hillsboro.planning.PlanOrder;
import org.hillsboro.planning.PlanWeek;
import org.hillsboro.reporting.Plan;
import org.hillsboro.reporting.Stopwatch;
import org.hillsboro.roster.Contentment;
import org.hillsboro.solving.SolveLimits;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hillsboro bench goodwill}: what a share of the cost buys for those who work the roster. */
@Command(
        name = "goodwill",
        description = {
            "Plans a week for the cost alone and then once for each share of the cost, and prints what the shares buy: wishes"
                    + " met, burdens shared, shifts kept. Writes nothing that stays.",
            "Where the folder has no preferences.csv, wishes are drawn by chance, the same for each row.",
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {"", "Example:", "  ./hillsboro bench goodwill ../shared/centers/bank-2003 --week 2003-W43 --last-week 2003-W42"})
final class BenchGoodwillCommand implements Callable<Integer> {

    private static final String ROW = "%-10s %12s %14s %8s %9s %9s %14s %14s %9s %8s %7s%n";

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "CENTER", description = "A center folder.")
    private Path center;

    @Option(names = "--week", paramLabel = "WEEK", converter = Converters.IsoWeek.class, description = "As of plan.")
    private @Nullable String week;

    @Option(
            names = "--last-week",
            paramLabel = "WEEK",
            converter = Converters.IsoWeek.class,
            description = "A week that is planned first, for the cost alone; its roster is the one to be like. Default: none.")
    private @Nullable String lastWeek;

    @Option(
            names = "--goodwill",
            paramLabel = "SHARE",
            split = ",",
            converter = Converters.Share.class,
            defaultValue = "0,0.1%,0.3%,1%",
            description = "Default: ${DEFAULT-VALUE}.")
    private List<Double> shares = List.of();

    @Option(
            names = "--seconds",
            paramLabel = "S",
            converter = Converters.Seconds.class,
            defaultValue = "30",
            description = "How long to search for each row. Default: ${DEFAULT-VALUE}.")
    private Duration seconds;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "0", description = "Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Override
    public Integer call() throws IOException {
        var scratch = Files.createTempDirectory("hillsboro-bench");
        try {
            measure(withWishes(scratch));
        } finally {
            SwappedFolder.discard(scratch);
        }
        return ExitCode.OK;
    }

    private Path withWishes(Path scratch) {
        var folder = ReadCenterFolder.read(center);
        boolean wished = folder.agents().stream().anyMatch(agent -> !agent.preferences().isEmpty());
        return wished ? center : DrawnWishes.copy(center, folder.agents(), seed, scratch);
    }

    private void measure(Path folder) {
        var stop = StopSignal.listen(System.err);
        var out = spec.commandLine().getOut();
        out.printf(Locale.ROOT, ROW, "goodwill", "wishes met", "by weight", "nights", "weekends", "late", "shifts kept", "cost",
                "spent %", "gap %", "broken");
        var like = lastWeek == null ? null : PlanLike.roster(plan(folder, lastWeek, null, stop).roster());
        print(out, "cost alone", plan(folder, week, null, stop), like);
        for (double share : shares) {
            if (!stop.isRaised()) {
                print(out, percent(share, 1) + " %", plan(folder, week, new PlanGoodwill(share, like), stop), like);
            }
        }
    }

    private Plan plan(Path folder, @Nullable String isoWeek, @Nullable PlanGoodwill goodwill, StopSignal stop) {
        var limits = new SolveLimits(seconds, null, null, seed);
        var watcher = new WatchPlan(System.err, false, limits, stop::isRaised);
        var order = new PlanOrder(folder, isoWeek, 0.5, limits).with(goodwill).verified(false);
        return new PlanWeek(order, watcher, new Stopwatch(System::nanoTime)).plan();
    }

    private static void print(PrintWriter out, String name, Plan plan, @Nullable PlanLike like) {
        var content = Contentment.of(plan.roster(), plan.folder(), like == null ? null : like.of(plan.folder()));
        var wishes = content.wishes();
        var fair = content.fairness();
        var changes = content.changes();
        Double gap = plan.solved().gap();
        out.printf(
                Locale.ROOT,
                ROW,
                name,
                wishes.met() + " of " + wishes.asked(),
                wishes.weightMet() + " of " + wishes.weightAsked(),
                figure(fair.nights()),
                figure(fair.weekends()),
                figure(fair.late()),
                changes == null ? "-" : changes.kept() + " of " + (changes.kept() + changes.moved() + changes.dropped()),
                plan.cost().total().major().toPlainString(),
                percent(plan.goodwillSpent(), 3),
                gap == null ? "-" : percent(gap, 3),
                plan.violations().size());
        out.flush();
    }

    private static String figure(@Nullable Double share) {
        return share == null ? "-" : String.format(Locale.ROOT, "%.3f", share);
    }

    private static String percent(double share, int decimals) {
        return String.format(Locale.ROOT, "%." + decimals + "f", 100 * share);
    }
}
