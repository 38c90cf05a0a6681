package org.hillsboro.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.hillsboro.planning.PlanGoodwill;
import org.hillsboro.planning.PlanLike;
import org.hillsboro.planning.PlanOrder;
import org.hillsboro.planning.PlanStart;
import org.hillsboro.planning.PlanWeek;
import org.hillsboro.reporting.Plan;
import org.hillsboro.reporting.PlanFolder;
import org.hillsboro.reporting.Stopwatch;
import org.hillsboro.reporting.Versions;
import org.hillsboro.solving.SolveLimits;
import org.hillsboro.solving.SolverRelease;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hillsboro plan}: a center folder in, a plan folder out. */
@Command(
        name = "plan",
        description = {
            "Plans a week: reads the center folder, forecasts, staffs, searches for the cheapest legal roster, proves how"
                    + " close to the least cost it is, and writes the plan folder.",
            "Ctrl-C ends the search, keeps the best roster so far and writes the plan.",
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Example:",
            "  ./hillsboro plan ../shared/centers/bank-2003 --week 2003-W43 --seconds 60 --out plan",
        })
final class PlanCommand implements Callable<Integer> {

    private static final Duration BY_DEFAULT = Duration.ofSeconds(60);

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "CENTER", description = "The center folder, with center.yaml, agents.csv and contacts.csv.")
    private Path center;

    @Option(
            names = "--week",
            paramLabel = "WEEK",
            converter = Converters.IsoWeek.class,
            description = "The ISO week, such as 2003-W43. Default: the week after the history's last row, or the week of"
                    + " the first row of requirement.csv.")
    private @Nullable String week;

    @ArgGroup
    private @Nullable HowLong howLong;

    @Option(
            names = "--gap",
            paramLabel = "GAP",
            converter = Converters.Share.class,
            description = "Stop as soon as the cost is proven to be this close to the least, such as 0.005 or 0.5%%.")
    private @Nullable Double gap;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "0",
            description = "The same seed and --steps give the same roster. Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Option(
            names = "--risk",
            paramLabel = "P",
            converter = Converters.Share.class,
            defaultValue = "0.5",
            description = "Staff for days that are no busier with this probability, above 0 and below 1, as the history shows"
                    + " how days differ. Default: ${DEFAULT-VALUE}, the expected demand.")
    private double risk;

    @Option(
            names = "--from",
            paramLabel = "PLAN",
            description = "An earlier plan folder of the same week: the search begins with its roster.csv, and what it finds is"
                    + " never worse. Agents whose week is no longer legal get a new one. Default: from nothing.")
    private @Nullable Path from;

    @Option(
            names = "--goodwill",
            paramLabel = "SHARE",
            converter = Converters.Share.class,
            defaultValue = "0",
            description = "What the roster may cost beyond the cheapest found, such as 0.3%%, so that wishes are met, nights,"
                    + " weekends and late shifts shared fairly and habits kept. Default: ${DEFAULT-VALUE}, only what is free.")
    private double goodwill;

    @Option(
            names = "--like",
            paramLabel = "PLAN",
            description = "A plan folder, of this week or another: weekdays and times of its roster.csv are kept where"
                    + " --goodwill allows. Default: those of previous-shifts.csv, where there are any.")
    private @Nullable Path like;

    @Option(
            names = "--verified",
            negatable = true,
            arity = "0..1",
            defaultValue = "true",
            fallbackValue = "true",
            description = "Simulate the roster and correct the requirement by what was simulated, until the goals hold at the least"
                    + " cost found, all within --seconds. --verified=false plans for the formula's requirement alone."
                    + " Default: ${DEFAULT-VALUE}; never from a requirement.csv, which says nothing of contacts.")
    private boolean verified;

    @Option(
            names = "--assert",
            description = "Doubt everything, for those who change the optimizer or doubt a roster: every roster that is a new"
                    + " best, and every one that the last part of the search looks at, is scored by four who share no"
                    + " arithmetic, and the plan stops where two differ, with the rule and the agent. Thousands of times"
                    + " slower.")
    private boolean asserting;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "plan",
            description = "The plan folder; an earlier plan there is replaced, any other folder that holds something is"
                    + " refused. Default: ${DEFAULT-VALUE}.")
    private Path out;

    /** Either by the clock or by work. */
    static final class HowLong {

        @Option(
                names = "--seconds",
                paramLabel = "S",
                converter = Converters.Seconds.class,
                description = "How long to search at most, wall clock. Default: 60.")
        private @Nullable Duration seconds;

        @Option(
                names = "--steps",
                paramLabel = "N",
                converter = Converters.Steps.class,
                description = "How many steps to search instead, which can be repeated exactly.")
        private @Nullable Long steps;
    }

    @Override
    public Integer call() {
        var watch = new Stopwatch(System::nanoTime);
        if (risk <= 0 || risk >= 1) {
            throw new ParameterException(spec.commandLine(), "Invalid value for option '--risk': expected above 0 and below 1");
        }
        var versions = new Versions(Versions.HILLSBORO, SolverRelease.timefold(), System.getProperty("java.version"));
        var planFolder = PlanFolder.claim(out, versions);
        var console = System.console();
        boolean live = console != null && console.isTerminal();
        var watcher = new WatchPlan(System.err, live, limits(), StopSignal.listen(System.err)::isRaised);
        Plan plan;
        try {
            var start = from == null ? null : PlanStart.plan(from);
            var order = new PlanOrder(center, week, risk, limits(), start)
                    .with(new PlanGoodwill(goodwill, like == null ? null : PlanLike.plan(like)))
                    .asserted(asserting)
                    .verified(verified);
            plan = new PlanWeek(order, watcher, watch).planInto(planFolder);
        } finally {
            watcher.end();
        }
        new PlanText(plan, planFolder.path(), out).print(spec.commandLine().getOut());
        return plan.violations().isEmpty() ? ExitCode.OK : confess(plan, spec.commandLine().getErr());
    }

    private SolveLimits limits() {
        var asked = howLong == null ? new HowLong() : howLong;
        return new SolveLimits(asked.seconds == null ? BY_DEFAULT : asked.seconds, asked.steps, gap, seed);
    }

    private static int confess(Plan plan, PrintWriter err) {
        err.println();
        err.println("THIS ROSTER BREAKS " + plan.violations().size() + " HARD RULES. That is a defect of Hillsboro; do not use it.");
        plan.violations().stream().limit(20).forEach(violation -> err.println("  " + violation));
        err.println("Maybe report this with the center folder.");
        err.flush();
        return ExitCode.SOFTWARE;
    }
}
